package cn.portcover.messaging.type;

import cn.portcover.domain.OrganisationCode;
import cn.portcover.domain.Uscc;

/**
 * The company that a message is about.
 *
 * @param name full registered name (企业名称)
 */
public record Company(Uscc uscc, String name, OrganisationCode organisationCode) {}
