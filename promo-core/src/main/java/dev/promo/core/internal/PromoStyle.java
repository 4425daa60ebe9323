package dev.promo.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of the core are generated: hidden implementations behind sealed interfaces, plain code without
 * annotations that a user's compiler would have to know.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {
      "behaviour:behaviours",
      "child:children",
      "group:group",
      "shape:shape",
      "sharedWhere:sharedWhere"
    },
    allowedClasspathAnnotations = {Override.class})
public @interface PromoStyle {}
