package dev.verity.internal.mapping;

import static dev.verity.mapping.Constraints.notNull;
import static dev.verity.mapping.Constraints.size;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.mapping.ConstraintDeclaration;
import dev.verity.mapping.ConstraintMapping;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MappingErrorsTest {
    private static final String BEAN = Bean.class.getName();

    static class Base {
        @Nullable
        String inherited;

        public @Nullable String getInherited() {
            return inherited;
        }
    }

    static class Bean extends Base {
        static int count;

        @Nullable
        String text;

        @Nullable
        List<String> list;

        @Nullable
        Map<String, String> map;

        public @Nullable String getText() {
            return text;
        }

        public static int getCount() {
            return count;
        }

        void act(String one) {}

        void act(String one, int two) {}
    }

    static final class Anything implements ConstraintValidator<NotNull, Object> {
        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return true;
        }
    }

    private static ConstraintMapping mapping() {
        return configuration().createConstraintMapping();
    }

    private static VerityConfiguration configuration() {
        return Validation.byProvider(VerityValidator.class).configure();
    }

    private static Arguments wrong(String message, Consumer<ConstraintMapping> call) {
        return Arguments.of(message, call);
    }

    static Stream<Arguments> wrongCalls() {
        return Stream.of(
                wrong(
                        "int can have no constraints of its own: it is neither a class nor an interface. Map the members that have such a type.",
                        mapping -> mapping.type(int.class)),
                wrong(
                        BEAN
                                + " is mapped twice. Keep what type(MappingErrorsTest.Bean.class) returned, and go on with it.",
                        mapping -> {
                            mapping.type(Bean.class);
                            mapping.type(Bean.class);
                        }),
                wrong(
                        BEAN + " declares no field txt. Correct the name.",
                        mapping -> mapping.type(Bean.class).field("txt")),
                wrong(
                        BEAN + " declares no field inherited. It is declared by " + Base.class.getName()
                                + ": map it by type(MappingErrorsTest.Base.class).",
                        mapping -> mapping.type(Bean.class).field("inherited")),
                wrong(
                        BEAN + " declares no getter of a property list. Correct the name.",
                        mapping -> mapping.type(Bean.class).getter("list")),
                wrong(
                        BEAN + " declares no getter of a property inherited. It is declared by " + Base.class.getName()
                                + ": map it by type(MappingErrorsTest.Base.class).",
                        mapping -> mapping.type(Bean.class).getter("inherited")),
                wrong(
                        "MappingErrorsTest.Bean#count is static: static members are not validated. Do not map it.",
                        mapping -> mapping.type(Bean.class).field("count")),
                wrong(
                        "MappingErrorsTest.Bean#getCount is static: static members are not validated. Do not map it.",
                        mapping -> mapping.type(Bean.class).getter("count")),
                wrong(
                        BEAN
                                + " declares no method act(). It declares act(java.lang.String), act(java.lang.String, int). Correct the parameter types.",
                        mapping -> mapping.type(Bean.class).method("act")),
                wrong(
                        BEAN + " declares no method run(). Correct the name, or map the class that declares it.",
                        mapping -> mapping.type(Bean.class).method("run")),
                wrong(
                        BEAN + " has no constructor Bean(int). Correct the parameter types.",
                        mapping -> mapping.type(Bean.class).constructor(int.class)),
                wrong(
                        "MappingErrorsTest.Bean#text is mapped twice. Join the two.",
                        mapping -> mapping.type(Bean.class).field("text").field("text")),
                wrong(
                        "MappingErrorsTest.Bean#getText() is mapped twice. Join the two. A getter is a method too.",
                        mapping -> mapping.type(Bean.class).getter("text").method("getText")),
                wrong(
                        "MappingErrorsTest.Bean() is mapped twice. Join the two.",
                        mapping -> mapping.type(Bean.class).constructor().constructor()),
                wrong(
                        "MappingErrorsTest.Bean#act(String) has no parameter 1. It has those with the indexes 0 to 0.",
                        mapping -> mapping.type(Bean.class)
                                .method("act", String.class)
                                .parameter(1)),
                wrong(
                        "MappingErrorsTest.Bean#getText() has no parameter 0. It has none at all.",
                        mapping -> mapping.type(Bean.class).method("getText").parameter(0)),
                wrong(
                        "MappingErrorsTest.Bean#act(String): parameter(0) is called twice. Join the two.",
                        mapping -> mapping.type(Bean.class)
                                .method("act", String.class)
                                .parameter(0)
                                .parameter(0)),
                wrong(
                        "MappingErrorsTest.Bean#act(String): crossParameter() is called twice. Join the two.",
                        mapping -> mapping.type(Bean.class)
                                .method("act", String.class)
                                .crossParameter()
                                .crossParameter()),
                wrong(
                        "MappingErrorsTest.Bean#getText(): returnValue() is called twice. Join the two.",
                        mapping -> mapping.type(Bean.class)
                                .method("getText")
                                .returnValue()
                                .returnValue()),
                wrong(
                        "MappingErrorsTest.Bean#text: java.lang.String has no type parameters, so it has no container elements. Remove the call.",
                        mapping -> mapping.type(Bean.class).field("text").containerElementType()),
                wrong(
                        "MappingErrorsTest.Bean#map: java.util.Map<java.lang.String, java.lang.String> has 2 type parameters. Tell by containerElementType(0) and so on which is meant.",
                        mapping -> mapping.type(Bean.class).field("map").containerElementType()),
                wrong(
                        "MappingErrorsTest.Bean#map: there is no containerElementType(2). java.util.Map<java.lang.String, java.lang.String> has the indexes 0 to 1.",
                        mapping -> mapping.type(Bean.class).field("map").containerElementType(2)),
                wrong(
                        "type argument E of List in MappingErrorsTest.Bean#list: java.lang.String has no type parameters, so it has no container elements. Remove the call.",
                        mapping -> mapping.type(Bean.class).field("list").containerElementType(0, 0)),
                wrong(
                        "type argument E of List in MappingErrorsTest.Bean#list is mapped twice. Join the two.",
                        mapping -> mapping.type(Bean.class)
                                .field("list")
                                .containerElementType(0)
                                .containerElementType()),
                wrong(
                        "type argument E of List in MappingErrorsTest.Bean#list: annotations on container elements are ignored together with those on the whole value. Call ignoreAnnotations before containerElementType.",
                        mapping -> mapping.type(Bean.class)
                                .field("list")
                                .containerElementType()
                                .ignoreAnnotations(true)),
                wrong(
                        "@jakarta.validation.Valid on MappingErrorsTest.Bean#text is not a constraint. Declare one whose annotation type has @Constraint.",
                        mapping -> mapping.type(Bean.class).field("text").constraint(Valid.class)),
                wrong(
                        "MappingErrorsTest.Bean#text: @jakarta.validation.constraints.Digits: the attribute fraction (int) has no default. Give it a value.",
                        mapping -> mapping.type(Bean.class)
                                .field("text")
                                .constraint(
                                        ConstraintDeclaration.of(Digits.class).with("integer", 1))),
                wrong(
                        "@NotNull on MappingErrorsTest.Bean#text: java.lang.String is no payload. Let it implement jakarta.validation.Payload.",
                        mapping -> mapping.type(Bean.class)
                                .field("text")
                                .constraint(notNull().with("payload", String.class))),
                wrong(
                        "The Default group of " + BEAN + " is redefined twice. Keep one call.",
                        mapping -> mapping.type(Bean.class)
                                .defaultGroupSequence(Bean.class)
                                .defaultGroupSequence(Bean.class)),
                wrong(
                        "java.lang.Runnable is an interface, of which the Default group cannot be redefined. Redefine that of classes.",
                        mapping -> mapping.type(Runnable.class).defaultGroupSequence(Runnable.class)),
                wrong(
                        "java.lang.Override is not a constraint. Name an annotation type with @Constraint.",
                        mapping -> mapping.constraintDefinition(Override.class)),
                wrong(
                        "@jakarta.validation.constraints.NotNull is defined twice. Keep what constraintDefinition(NotNull.class) returned, and go on with it.",
                        mapping -> {
                            mapping.constraintDefinition(NotNull.class);
                            mapping.constraintDefinition(NotNull.class);
                        }),
                wrong(
                        "@jakarta.validation.constraints.NotNull: validatedBy(Anything.class) is called twice. Keep one call.",
                        mapping -> mapping.constraintDefinition(NotNull.class)
                                .validatedBy(Anything.class)
                                .validatedBy(Anything.class)),
                wrong(
                        "@jakarta.validation.constraints.NotNull: validateType(Integer.class) is called twice. Keep one call.",
                        mapping -> mapping.constraintDefinition(NotNull.class)
                                .validateType(Integer.class)
                                .with(value -> true)
                                .validateType(int.class)
                                .with(value -> true)));
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void areReportedByTheCall(String message, Consumer<ConstraintMapping> call) {
        assertThatThrownBy(() -> call.accept(mapping()))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }

    @Test
    void areReportedAsDeclarationErrorsWhereTheSpecificationSaysSo() {
        assertThatThrownBy(() ->
                        mapping().type(Bean.class).method("act", String.class).returnValue())
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(
                        "MappingErrorsTest.Bean#act(String) returns nothing that could be validated. Remove returnValue().");
        assertThatThrownBy(() -> mapping()
                        .type(Bean.class)
                        .field("text")
                        .valid()
                        .convertGroup(Default.class)
                        .to(Runnable.class)
                        .convertGroup(Default.class)
                        .to(Comparable.class))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(
                        "MappingErrorsTest.Bean#text: the group jakarta.validation.groups.Default is converted twice. Keep one convertGroup(Default.class).");
    }

    @Nested
    @SuppressWarnings("NullAway") // what callers without null checks may pass
    class OfNulls {
        static Stream<Arguments> nulls() {
            return Stream.of(
                    wrong("type", mapping -> mapping.type(null)),
                    wrong("constraint", mapping -> mapping.constraintDefinition(null)),
                    wrong("name of a field", mapping -> mapping.type(Bean.class).field(null)),
                    wrong(
                            "name of a property",
                            mapping -> mapping.type(Bean.class).getter(null)),
                    wrong(
                            "name of a method",
                            mapping -> mapping.type(Bean.class).method(null)),
                    wrong("parameter type", mapping -> mapping.type(Bean.class).method("act", String.class, null)),
                    wrong("parameter types", mapping -> mapping.type(Bean.class).constructor((Class<?>[]) null)),
                    wrong(
                            "constraint",
                            mapping -> mapping.type(Bean.class).constraint((ConstraintDeclaration<?>) null)),
                    wrong("group", mapping -> mapping.type(Bean.class).defaultGroupSequence(Bean.class, null)),
                    wrong(
                            "group",
                            mapping -> mapping.type(Bean.class).field("text").convertGroup(null)),
                    wrong(
                            "group",
                            mapping -> mapping.type(Bean.class)
                                    .field("text")
                                    .convertGroup(Default.class)
                                    .to(null)),
                    wrong(
                            "ConstraintValidator",
                            mapping ->
                                    mapping.constraintDefinition(NotNull.class).validatedBy(null)),
                    wrong(
                            "type",
                            mapping ->
                                    mapping.constraintDefinition(NotNull.class).validateType(null)),
                    wrong(
                            "function",
                            mapping -> mapping.constraintDefinition(NotNull.class)
                                    .validateType(String.class)
                                    .with(null)));
        }

        @ParameterizedTest
        @MethodSource("nulls")
        void areReportedByTheCall(String name, Consumer<ConstraintMapping> call) {
            assertThatThrownBy(() -> call.accept(mapping()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The " + name + " must not be null.");
        }
    }

    @Nested
    class OfMappingsTogether {
        private void fails(
                Class<? extends Exception> type, String message, List<Consumer<ConstraintMapping>> mappings) {
            VerityConfiguration configuration = configuration();
            for (Consumer<ConstraintMapping> fill : mappings) {
                ConstraintMapping mapping = configuration.createConstraintMapping();
                fill.accept(mapping);
                configuration.addConstraintMapping(mapping);
            }
            assertThatThrownBy(configuration::buildValidatorFactory)
                    .isInstanceOf(type)
                    .hasMessage(message);
        }

        @Test
        void areReportedWhenTheFactoryIsBuilt() {
            Consumer<ConstraintMapping> bean = mapping -> mapping.type(Bean.class);
            Consumer<ConstraintMapping> definition = mapping -> mapping.constraintDefinition(NotNull.class);

            fails(
                    ValidationException.class,
                    BEAN + " is mapped by two constraint mappings. Let one of them map it.",
                    List.of(bean, bean));
            fails(
                    ValidationException.class,
                    "@jakarta.validation.constraints.NotNull is defined by two constraint mappings. Let one of them define it.",
                    List.of(definition, definition));
            fails(
                    ConstraintDefinitionException.class,
                    "@NotNull on MappingErrorsTest.Bean#act(String) (constraint mapping): it has no cross-parameter"
                            + " ConstraintValidator. Add one, or let it apply to the return value.",
                    List.of(mapping -> mapping.type(Bean.class)
                            .method("act", String.class)
                            .crossParameter()
                            .constraint(notNull())));
        }

        @Test
        void areReportedWhenTheClassIsReadWhereAllSourcesMatter() {
            VerityConfiguration configuration = configuration();
            ConstraintMapping mapping = configuration.createConstraintMapping();
            mapping.type(Bean.class).field("text").convertGroup(Default.class).to(Runnable.class);
            mapping.type(Base.class).defaultGroupSequence(Runnable.class);
            try (ValidatorFactory factory =
                    configuration.addConstraintMapping(mapping).buildValidatorFactory()) {
                assertThatThrownBy(() -> factory.getValidator().validate(new Bean()))
                        .isInstanceOf(GroupDefinitionException.class);
                assertThatThrownBy(() -> factory.getValidator().getConstraintsForClass(Base.class))
                        .isInstanceOf(GroupDefinitionException.class);
            }
        }

        @Test
        void areReportedIfAMappingIsOfAnothersMaking() {
            ConstraintMapping foreign = new ConstraintMapping() {
                @Override
                public dev.verity.mapping.TypeMapping type(Class<?> type) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public <A extends java.lang.annotation.Annotation>
                        dev.verity.mapping.ConstraintDefinitionMapping<A> constraintDefinition(Class<A> constraint) {
                    throw new UnsupportedOperationException();
                }
            };

            assertThatThrownBy(() -> configuration().addConstraintMapping(foreign))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The constraint mapping " + foreign.getClass().getName()
                            + " is not of Verity's making. Use one of createConstraintMapping().");
        }
    }

    @Test
    void doNotLeaveHalfOfADeclarationBehind() {
        VerityConfiguration configuration = configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        var list = mapping.type(Bean.class).field("list");
        assertThatThrownBy(() -> list.constraint(ConstraintDeclaration.of(Digits.class)));
        list.constraint(size(1, 2));

        try (ValidatorFactory factory =
                configuration.addConstraintMapping(mapping).buildValidatorFactory()) {
            assertThat(factory.getValidator()
                            .getConstraintsForClass(Bean.class)
                            .getConstraintsForProperty("list")
                            .getConstraintDescriptors())
                    .singleElement()
                    .satisfies(
                            descriptor -> assertThat(descriptor.getAnnotation().annotationType())
                                    .isEqualTo(Size.class));
        }
    }
}
