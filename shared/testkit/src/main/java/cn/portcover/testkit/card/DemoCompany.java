package cn.portcover.testkit.card;

import cn.portcover.domain.Uscc;

/**
 * A made-up company.
 *
 * @param name registered Chinese name
 * @param englishName name in customs and shipping papers
 * @param legalPerson holder of the legal-person card (法人卡)
 * @param operator holder of the operator card (操作员卡)
 */
public record DemoCompany(
    Uscc uscc, String name, String englishName, String legalPerson, String operator) {}
