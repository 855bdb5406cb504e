package dev.verity.quarkus.deployment;

import dev.verity.validator.DefaultGroupSequenceProvider;
import dev.verity.validator.GroupSequenceProvider;
import dev.verity.validator.VerityConstraintValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;

/** An application with one of everything that validation may reach. */
final class Voyages {
    private Voyages() {}

    interface Named {
        @NotBlank
        String getName();
    }

    abstract static class Vessel {
        @Code
        String code;
    }

    @Seaworthy(payload = Severe.class)
    static class Ship extends Vessel implements Named {
        @Valid
        @ConvertGroup(from = Default.class, to = Commanding.class)
        Captain captain = new Captain();

        Map<@Size(min = 2) String, List<@Valid Cargo>> cargo = Map.of("a", List.of(new Cargo(101), new Crates(7)));

        @Valid
        Anchor[] anchors = {new Anchor()};

        @Valid
        Engine engine = new Diesel();

        Box<@NotNull String> log = new Box<>(null);

        @Override
        public String getName() {
            return "";
        }
    }

    static class Person {
        @NotNull(groups = Commanding.class)
        String licence;
    }

    static class Captain extends Person {}

    static class Cargo {
        @Max(100)
        final int tons;

        Cargo(int tons) {
            this.tons = tons;
        }
    }

    static class Crates extends Cargo {
        @Max(6)
        final int height;

        Crates(int height) {
            super(1);
            this.height = height;
        }
    }

    @GroupSequence({Anchor.class, Late.class})
    static class Anchor {
        @NotNull(groups = Late.class)
        String chain;
    }

    interface Engine {}

    record Diesel(@NotBlank String fuel) implements Engine {
        Diesel() {
            this("");
        }
    }

    @GroupSequenceProvider(ByRoute.class)
    static class Route {
        @NotNull
        String from;

        @NotNull(groups = Late.class)
        String to;
    }

    static class ByRoute implements DefaultGroupSequenceProvider<Route> {
        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, Route route) {
            return List.of(Route.class, Late.class);
        }
    }

    /** Of which annotations tell nothing. */
    static class Buoy {
        String light;

        @Valid
        Lamp lamp = new Lamp();
    }

    static class Lamp {
        @ByService
        String bulb = "none";
    }

    interface Commanding {}

    interface Late {}

    @GroupSequence({Default.class, Late.class})
    interface Everything {}

    static class Severe implements Payload {}

    record Box<T>(T content) {}

    public static class BoxExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            receiver.value(null, box.content());
        }
    }

    @ApplicationScoped
    static class Office {
        @Inject
        Register register;

        @Later
        @NotBlank
        String sail(@Code String from, @Valid Route route, int day, int arrival) {
            return register.knows(from) ? from : "";
        }
    }

    @ApplicationScoped
    static class Register {
        boolean knows(String code) {
            return "OBAN".equals(code);
        }
    }

    /** Composed of a constraint of the application and of one of the specification. */
    @NotBlank
    @Known
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(Code.List.class)
    @interface Code {
        String message() default "{voyages.code}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @Retention(RetentionPolicy.RUNTIME)
        @interface List {
            Code[] value();
        }
    }

    @Constraint(validatedBy = KnownValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Known {
        String message() default "{voyages.known}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class KnownValidator implements ConstraintValidator<Known, String> {
        @Inject
        Register register;

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || register.knows(code);
        }
    }

    @Constraint(validatedBy = SeaworthyValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Seaworthy {
        String message() default "{voyages.seaworthy}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Known to be a ConstraintValidator by an interface of the provider's only. */
    static class SeaworthyValidator implements VerityConstraintValidator<Seaworthy, Ship> {
        @Override
        public boolean isValid(Ship ship, ConstraintValidatorContext context) {
            return false;
        }
    }

    @Constraint(validatedBy = LaterValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Later {
        String message() default "later";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    static class LaterValidator implements ConstraintValidator<Later, Object[]> {
        @Override
        public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
            return (int) arguments[2] <= (int) arguments[3];
        }
    }

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface ByService {
        String message() default "by service";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static class ByServiceValidator implements ConstraintValidator<ByService, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return false;
        }
    }

    @Constraint(validatedBy = LitValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Lit {
        String message() default "dark";

        String colour();

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class LitValidator implements ConstraintValidator<Lit, String> {
        @Override
        public boolean isValid(String light, ConstraintValidatorContext context) {
            return light != null;
        }
    }
}
