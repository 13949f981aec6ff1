/**
 * The rows and the SQL of the room. What is written here as interfaces Micronaut Data's processor
 * implements when it is compiled; a package of its own, so that the beans which that needs are
 * found by its name ({@link cn.portcover.referencestore.RepositoryBeans}) and no others are loaded.
 */
@NullMarked
package cn.portcover.referencestore.sql;

import org.jspecify.annotations.NullMarked;
