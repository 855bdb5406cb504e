package dev.verity.internal.engine;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** An application whose messages are what runs its plans; to be run in a class loader of its own. */
public final class PreparedApplication implements BiFunction<Validator, String, Set<String>> {
    /** Finds every value invalid, and reports what called it. */
    @Constraint(validatedBy = Told.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Told {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<Told, Object> {
            private static final StackWalker STACK = StackWalker.getInstance(Option.SHOW_HIDDEN_FRAMES);

            @Override
            public boolean isValid(Object value, ConstraintValidatorContext context) {
                String caller = STACK.walk(frames -> frames.skip(1).findFirst())
                        .map(StackFrame::getClassName)
                        .orElseThrow();
                String engine = caller.contains("$$VerityKernel$")
                        ? "prepared"
                        : caller.contains("$$VerityKernel") ? "compiled" : "interpreted";
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(engine).addConstraintViolation();
                return false;
            }
        }
    }

    static class Bean {
        @Told
        private final String name = "";
    }

    static class Bean_Subclass extends Bean {}

    static class Bean_ClientProxy extends Bean_Subclass {}

    static class Other {
        @Told
        private final String name = "";
    }

    interface Strict extends Default {}

    /** One of a ring, which is met again for groups of which some are left. */
    static class Node {
        @Told
        private final String name = "";

        @Told(groups = Strict.class)
        private final String strict = "";

        @Valid
        @ConvertGroup(to = Strict.class)
        private Node next;

        static Node ring() {
            Node one = new Node();
            one.next = new Node();
            one.next.next = one;
            return one;
        }
    }

    /** The beans, which have kernels each. */
    static List<Class<?>> beans() {
        return List.of(Bean.class, Other.class, Node.class);
    }

    private static Object bean(String name) {
        return switch (name) {
            case "subclass" -> new Bean_Subclass();
            case "proxy" -> new Bean_ClientProxy();
            case "other" -> new Other();
            case "ring" -> Node.ring();
            default -> new Bean();
        };
    }

    @Override
    public Set<String> apply(Validator validator, String bean) {
        Set<String> engines = new TreeSet<>();
        for (ConstraintViolation<?> violation : violations(validator, bean)) {
            engines.add(violation.getMessage());
        }
        return engines;
    }

    private static Set<? extends ConstraintViolation<?>> violations(Validator validator, String bean) {
        return switch (bean) {
            case "property" -> validator.validateProperty(new Other(), "name");
            case "value" -> validator.validateValue(Other.class, "name", "");
            default -> validator.validate(bean(bean));
        };
    }
}
