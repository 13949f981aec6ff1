/**
 * JSON in and out, once for requests, answers, messages and records: strict reading that names
 * every wrong field at once, and the schemas of the same records. One codec, so that what is
 * validated, stored and documented cannot differ.
 */
@NullMarked
package cn.portcover.operation.json;

import org.jspecify.annotations.NullMarked;
