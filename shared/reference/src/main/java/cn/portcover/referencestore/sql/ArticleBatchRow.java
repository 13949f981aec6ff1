package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Many rows, written by one statement.
 *
 * @param rows a JSON array of objects of their table's columns
 */
@MappedEntity("article")
public record ArticleBatchRow(@Id String rows) {}
