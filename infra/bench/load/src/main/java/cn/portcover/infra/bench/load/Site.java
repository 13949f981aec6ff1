package cn.portcover.infra.bench.load;

import java.net.URI;

/**
 * A running Portcover.
 *
 * @param api without {@code /v1}
 * @param sandbox the control address of its counterparties
 */
record Site(URI api, URI sandbox, String adminToken) {}
