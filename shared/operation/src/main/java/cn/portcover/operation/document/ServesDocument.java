package cn.portcover.operation.document;

import cn.portcover.operation.http.Answers;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that answers as {@link DocumentAnswers} does. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Answers(status = 303, when = "a link to the file, for five minutes")
@Answers(
    status = 200,
    when = "its metadata, for Accept: application/json",
    body = DocumentAnswers.DocumentView.class)
public @interface ServesDocument {}
