package dev.verity.cdi;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Qualifies the {@code Validator} and {@code ValidatorFactory} of Verity, to inject them beside those of another provider.
 *
 * <p>Where Verity is the default provider, the same beans have the qualifier {@code Default} too (Jakarta Validation 3.1,
 * section "ValidatorFactory and Validator" of "Jakarta Contexts and Dependency Injection integration").
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface Verity {

    /** The qualifier as an object, to look beans up with. */
    final class Literal extends AnnotationLiteral<Verity> implements Verity {
        /** The one instance that is needed. */
        public static final Literal INSTANCE = new Literal();

        private static final long serialVersionUID = 1L;

        private Literal() {}
    }
}
