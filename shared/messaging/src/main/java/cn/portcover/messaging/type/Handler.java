package cn.portcover.messaging.type;

/** Who at the insurer deals with the matter (客户经理). */
public record Handler(String name, String phone, String email) {}
