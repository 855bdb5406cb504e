package dev.verity.differential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both providers reject a wrong declaration with the same type of exception. */
class DeclarationErrorsTest {
    private static final Peers PEERS = new Peers();

    private static final String HEAD = """
            package generated;
            import dev.verity.differential.*;
            import jakarta.validation.*;
            import jakarta.validation.constraints.*;
            import jakarta.validation.groups.*;
            import jakarta.validation.valueextraction.Unwrapping;
            import java.util.*;
            public class %s {
            public interface G1 {}
            public interface G2 {}
            @GroupSequence({G1.class, G2.class}) public interface S {}
            @GroupSequence({C2.class}) public interface C1 {}
            @GroupSequence({C1.class}) public interface C2 {}
            public interface Api { String call(String a); @Valid Object result(); @NotNull String checked(@NotNull String a); }
            public interface Other { String call(@NotNull String a); String checked(String a); }
            public static class Base { public String call(@NotNull String a) { return a; } @Valid public Object result() { return null; } }
            %s
            }
            """;

    private static final List<String> DECLARATIONS = List.of(
            "public static class Bean { @Size(max=2) Integer a = 1; }",
            "public static class Bean { @Past String a = \"\"; }",
            "public static class Bean { @AssertTrue Object a = 1; }",
            "public static class Bean { @NotBlank List<String> a = List.of(); }",
            "public static class Bean { List<@Email Integer> a = List.of(1); }",
            "public static class Bean { Map<@Future String, @Min(1) Integer> a = Map.of(\"\", 1); }",
            "public static class Bean { Optional<@NotEmpty Integer> a = Optional.of(1); }",
            "public static class Bean { @Size(min=-1) String a = \"\"; }",
            "public static class Bean { @Size(min=3, max=1) String a = \"\"; }",
            "public static class Bean { @Pattern(regexp=\"(\") String a = \"\"; }",
            "public static class Bean { @DecimalMin(\"x\") String a = \"1\"; }",
            "public static class Bean { @Digits(integer=-1, fraction=0) String a = \"1\"; }",
            "public static class Bean { @ConvertGroup(from=Default.class, to=G1.class) Bean a; }",
            "public static class Bean { @Valid @ConvertGroup(from=S.class, to=G1.class) Bean a; }",
            "public static class Bean { @Valid @ConvertGroup(from=G1.class, to=G1.class)"
                    + " @ConvertGroup(from=G1.class, to=G2.class) Bean a; }",
            "@GroupSequence({G1.class}) public static class Bean { @NotNull String a; }",
            "@GroupSequence({Bean.class, Default.class}) public static class Bean { @NotNull String a; }",
            "public static class Bean { @NotNull public void call(String a) {} }",
            "public static class Bean { @Valid public void call(String a) {} }",
            "public static class Bean { @NotNull public void getA() {} }",
            "public static class Bean { @Balanced public String call(String a) { return a; } }",
            "public static class Bean { @Balanced public void call() {} }",
            "public static class Bean { @Balanced(validationAppliesTo=ConstraintTarget.RETURN_VALUE) public void call(String a) {} }",
            "public static class Bean { @Balanced(validationAppliesTo=ConstraintTarget.PARAMETERS) public String call() { return \"\"; } }",
            "public static class Bean { @Balanced(validationAppliesTo=ConstraintTarget.PARAMETERS) String a; }",
            "public static class Bean { public void call(@Balanced(validationAppliesTo=ConstraintTarget.PARAMETERS) String a) {} }",
            "public static class Bean extends Base { @Override public String call(@NotNull String a) { return a; } }",
            "public static class Bean extends Base { @Override public String call(@Valid String a) { return a; } }",
            "public static class Bean extends Base { @Override @Valid public Object result() { return null; } }",
            "public static class Bean extends Base { @Override public String call(String a) { return a; } }",
            "public abstract static class Both implements Api, Other {} public static class Bean extends Both {"
                    + " public String call(String a) { return a; } public Object result() { return null; }"
                    + " public String checked(String a) { return a; } }",
            "public static class Bean { @Min(1) Optional<Integer> a = Optional.of(1); }",
            "public static class Bean { @Min(value=1, payload=Unwrapping.Skip.class) OptionalInt a = OptionalInt.of(1); }",
            "public static class Bean { @NotNull(payload={Unwrapping.Skip.class, Unwrapping.Unwrap.class}) OptionalInt a"
                    + " = OptionalInt.of(1); }",
            "public static class Bean { @Even String a = \"\"; }");

    /** What a plan finds wrong, not the reading of annotations. */
    private static final List<String> WITHOUT_A_PLAN = List.of(
            "@GroupSequence({Bean.class, C1.class}) public static class Bean { @NotNull String a; }",
            "public static class Bean { @NotNull(payload=Unwrapping.Unwrap.class) String a = \"\"; }",
            "public static class Bean { @Min(value=1, payload=Unwrapping.Unwrap.class) Map<String, Integer> a = Map.of(); }",
            "public static class Bean { Comparable<@NotNull String> a = \"\"; }",
            "public static class Bean { Comparable<@Valid Bean> a; }");

    private static final Map<String, Class<?>> BEANS = new LinkedHashMap<>();

    @BeforeAll
    static void compile() throws ClassNotFoundException {
        List<String> all =
                Stream.concat(DECLARATIONS.stream(), WITHOUT_A_PLAN.stream()).toList();
        Map<String, String> sources = new LinkedHashMap<>();
        for (String declaration : all) {
            String name = "E" + sources.size();
            sources.put("generated." + name, HEAD.formatted(name, declaration));
        }
        ClassLoader loader = SourceCompiler.compile(sources);
        for (String declaration : all) {
            BEANS.put(declaration, loader.loadClass("generated.E" + BEANS.size() + "$Bean"));
        }
    }

    static Stream<String> declarations() {
        return DECLARATIONS.stream();
    }

    static Stream<String> declarationsWithoutAPlan() {
        return WITHOUT_A_PLAN.stream();
    }

    @ParameterizedTest
    @MethodSource({"declarations", "declarationsWithoutAPlan"})
    void areRejectedAlikeByValidation(String declaration) throws ReflectiveOperationException {
        Class<?> type = BEANS.get(declaration);
        Object bean = type.getConstructor().newInstance();

        if (!declaration.contains("Comparable<@Valid")) {
            agree("validate", validator -> validator.validate(bean));
        }
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() == type && method.getParameterCount() == 1) {
                Object[] arguments = {"text"};
                agree("call", validator -> validator.forExecutables().validateParameters(bean, method, arguments));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void areRejectedAlikeByDescription(String declaration) {
        agree("describe", validator -> validator.getConstraintsForClass(BEANS.get(declaration)));
    }

    @ParameterizedTest
    @MethodSource("declarationsWithoutAPlan")
    void areRejectedByDescriptionThoughOnlyAPlanFindsThem(String declaration) {
        agree("describe", validator -> validator.getConstraintsForClass(BEANS.get(declaration)));
    }

    private static void agree(String what, Consumer<Validator> use) {
        assertThat(rejection(PEERS.verity, use)).as(what).isEqualTo(rejection(PEERS.hibernate, use));
    }

    private static String rejection(Validator validator, Consumer<Validator> use) {
        try {
            use.accept(validator);
            return "none";
        } catch (ValidationException | IllegalArgumentException e) {
            return e.getClass().getName();
        }
    }
}
