package callbook.prediction.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The most bytes of body that a resource method takes; a longer one is a 413. Without it the limit is 1 MiB. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

    /** What a method without the annotation takes, in bytes. */
    long DEFAULT = 1 << 20;

    /** In bytes. */
    long value();
}
