package dev.verity.internal.constraint;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which annotation types are constraints that Verity checks itself: those of the API and of Verity, which are told by where they
 * come from, and those of Hibernate Validator, which are told by name, whoever brings them.
 *
 * <p>Constraints that are made of others alone, as Range is of Min and Max, are read like those of an application.
 */
final class BuiltInNames {
    private static final String API = "jakarta.validation.constraints";
    private static final String OWN = "dev.verity.constraints";
    private static final String HIBERNATE = "org.hibernate.validator.constraints";

    private static final Set<String> OF_API = Set.of(
            "AssertFalse",
            "AssertTrue",
            "DecimalMax",
            "DecimalMin",
            "Digits",
            "Email",
            "Future",
            "FutureOrPresent",
            "Max",
            "Min",
            "Negative",
            "NegativeOrZero",
            "NotBlank",
            "NotEmpty",
            "NotNull",
            "Null",
            "Past",
            "PastOrPresent",
            "Pattern",
            "Positive",
            "PositiveOrZero",
            "Size");

    private BuiltInNames() {}

    static boolean contain(Class<? extends Annotation> type) {
        String name = type.getPackageName();
        if (name.equals(API)) {
            return OF_API.contains(type.getSimpleName()) && type.getClassLoader() == Constraint.class.getClassLoader();
        }
        if (name.startsWith(OWN)) {
            return type.getClassLoader() == BuiltInNames.class.getClassLoader()
                    && (Further.OWN_ONLY.contains(type.getName()) || Further.isNamed(type, OWN));
        }
        return isOfHibernate(type)
                && (Further.HIBERNATE_ONLY.contains(type.getName()) || Further.isNamed(type, HIBERNATE))
                && hasNoValidators(type);
    }

    static boolean isOfSpecification(@Nullable BuiltIn builtIn) {
        return builtIn != null && builtIn.constraint().getPackageName().equals(API);
    }

    static boolean isOfHibernate(Class<?> type) {
        return type.getName().startsWith(HIBERNATE);
    }

    /** A constraint that brings ConstraintValidators of its own is left to them. */
    private static boolean hasNoValidators(Class<? extends Annotation> type) {
        Constraint constraint = type.getAnnotation(Constraint.class);
        return constraint != null && constraint.validatedBy().length == 0;
    }

    /** Those that are not of the API; loaded for classes in their packages only. */
    private static final class Further {
        static final Set<String> OWN_ONLY =
                Set.of(OWN + ".CodePointSize", OWN + ".MultipleOf", OWN + ".OneOf", OWN + ".UniqueItems", OWN + ".Url");

        static final Set<String> HIBERNATE_ONLY =
                Set.of(HIBERNATE + ".CodePointLength", HIBERNATE + ".UniqueElements", HIBERNATE + ".URL");

        private static final Set<String> COMMON = Set.of(
                ".BitcoinAddress",
                ".Currency",
                ".EAN",
                ".ISBN",
                ".IpAddress",
                ".Length",
                ".LuhnCheck",
                ".Mod10Check",
                ".Mod11Check",
                ".Normalized",
                ".ParameterScriptAssert",
                ".ScriptAssert",
                ".UUID",
                ".br.CNPJ",
                ".br.CPF",
                ".kor.KorRRN",
                ".pl.NIP",
                ".pl.PESEL",
                ".pl.REGON",
                ".ru.INN",
                ".time.DurationMax",
                ".time.DurationMin");

        static boolean isNamed(Class<?> type, String root) {
            return COMMON.contains(type.getName().substring(root.length()));
        }
    }
}
