package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A company of one edition of a programme's list. */
@MappedEntity("eligible_company")
public record EligibleCompanyRow(@Id String uscc, @Id String edition, String name) {}
