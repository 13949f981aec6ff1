package cn.portcover.domain;

/** A company as an insurer or a card names it. */
public record Company(Uscc uscc, String name, OrganisationCode organisationCode) {}
