package warta.template.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a component of a view means to designers; the reference in the README is made of these. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Shown {

  /** One sentence. */
  String value();

  /** A value, or for groups and lists a tag that uses it. */
  String example();
}
