package cn.portcover.operation.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A long text that people paste together from their office programs, which leave characters in it
 * that nobody sees: they are taken away, where in other fields they are refused. Only for texts
 * that are read, never for what is compared, counted or signed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Pasted {}
