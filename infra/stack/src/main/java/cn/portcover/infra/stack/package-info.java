/**
 * The system in AWS, as CDK writes it into CloudFormation: functions, routes, roles, schedules and
 * alarms from the operations' catalogue, and what they all stand on. It runs on nobody's machine
 * but the deployer's; nothing uses it.
 */
@NullMarked
package cn.portcover.infra.stack;

import org.jspecify.annotations.NullMarked;
