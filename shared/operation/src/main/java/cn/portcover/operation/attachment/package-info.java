/**
 * Taking files in: reserved, uploaded, checked, kept or thrown away. Here, because contexts must
 * not know each other and several of them take attachments.
 */
@NullMarked
package cn.portcover.operation.attachment;

import org.jspecify.annotations.NullMarked;
