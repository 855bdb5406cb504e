package dev.verity.internal.descriptor;

import static dev.verity.internal.descriptor.Described.bean;
import static dev.verity.internal.descriptor.Described.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.metadata.ConstructorDescriptor;
import jakarta.validation.metadata.MethodDescriptor;
import jakarta.validation.metadata.ParameterDescriptor;
import jakarta.validation.metadata.Scope;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExecutableDescriptorViewTest {
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = InOrderValidator.class)
    @interface InOrder {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    static class InOrderValidator implements ConstraintValidator<InOrder, Object[]> {
        @Override
        public boolean isValid(Object[] value, ConstraintValidatorContext context) {
            return true;
        }
    }

    static class Service {
        Service(@NotNull String name) {}

        @Valid
        Service() {}

        void create(@NotNull String first, @Valid Service second) {}

        @InOrder
        void book(int from, int to) {}

        @Min(0)
        int reset() {
            return 0;
        }

        class Inner {
            Inner(@NotNull String name) {}
        }
    }

    static class SubService extends Service {
        @Override
        void book(int from, int to) {}
    }

    private final MethodDescriptor create =
            bean(Service.class).getConstraintsForMethod("create", String.class, Service.class);
    private final MethodDescriptor book = bean(Service.class).getConstraintsForMethod("book", int.class, int.class);
    private final MethodDescriptor reset = bean(Service.class).getConstraintsForMethod("reset");

    @Nested
    class Methods {
        @Test
        void haveNameAndReturnType() {
            assertThat(create.getName()).isEqualTo("create");
            assertThat(create.getElementClass()).isEqualTo(void.class);
            assertThat(reset.getElementClass()).isEqualTo(int.class);
        }

        @Test
        void haveNoConstraintsOfTheirOwn() {
            assertThat(List.of(create, book, reset)).allSatisfy(method -> {
                assertThat(method.hasConstraints()).isFalse();
                assertThat(method.getConstraintDescriptors()).isEmpty();
                assertThat(method.findConstraints().hasConstraints()).isFalse();
            });
        }

        @Test
        void tellWhichPartIsConstrained() {
            assertThat(create.hasConstrainedParameters()).isTrue();
            assertThat(create.hasConstrainedReturnValue()).isFalse();
            assertThat(book.hasConstrainedParameters()).isTrue();
            assertThat(book.hasConstrainedReturnValue()).isFalse();
            assertThat(reset.hasConstrainedParameters()).isFalse();
            assertThat(reset.hasConstrainedReturnValue()).isTrue();
        }
    }

    @Nested
    class Constructors {
        @Test
        void haveTheSimpleNameOfTheirClass() {
            ConstructorDescriptor constructor = bean(Service.class).getConstraintsForConstructor(String.class);

            assertThat(constructor.getName()).isEqualTo("Service");
            assertThat(constructor.getElementClass()).isEqualTo(Service.class);
        }

        @Test
        void ofInnerClassesHaveTheSyntheticParameter() {
            ConstructorDescriptor constructor =
                    bean(Service.Inner.class).getConstraintsForConstructor(Service.class, String.class);

            assertThat(constructor.getParameterDescriptors())
                    .extracting(ParameterDescriptor::hasConstraints)
                    .containsExactly(false, true);
        }

        @Test
        void canCascadeWhatTheyMake() {
            assertThat(bean(Service.class)
                            .getConstraintsForConstructor()
                            .getReturnValueDescriptor()
                            .isCascaded())
                    .isTrue();
        }
    }

    @Nested
    class Parameters {
        @Test
        void haveIndexNameAndType() {
            assertThat(create.getParameterDescriptors())
                    .extracting(ParameterDescriptor::getIndex)
                    .containsExactly(0, 1);
            assertThat(create.getParameterDescriptors())
                    .extracting(ParameterDescriptor::getName)
                    .containsExactly("first", "second");
            assertThat(create.getParameterDescriptors())
                    .extracting(ParameterDescriptor::getElementClass)
                    .isEqualTo(List.of(String.class, Service.class));
        }

        @Test
        void haveConstraintsOrCascades() {
            ParameterDescriptor first = create.getParameterDescriptors().get(0);
            ParameterDescriptor second = create.getParameterDescriptors().get(1);

            assertThat(types(first.findConstraints())).containsExactly(NotNull.class);
            assertThat(first.isCascaded()).isFalse();
            assertThat(second.hasConstraints()).isFalse();
            assertThat(second.isCascaded()).isTrue();
        }

        @Test
        void togetherHaveCrossParameterConstraints() {
            assertThat(book.getCrossParameterDescriptor().getElementClass()).isEqualTo(Object[].class);
            assertThat(types(book.getCrossParameterDescriptor().findConstraints()))
                    .containsExactly(InOrder.class);
            assertThat(create.getCrossParameterDescriptor().hasConstraints()).isFalse();
        }

        @Test
        void inheritCrossParameterConstraints() {
            MethodDescriptor overriding = bean(SubService.class).getConstraintsForMethod("book", int.class, int.class);

            assertThat(types(overriding.getCrossParameterDescriptor().findConstraints()))
                    .containsExactly(InOrder.class);
            assertThat(overriding
                            .getCrossParameterDescriptor()
                            .findConstraints()
                            .lookingAt(Scope.LOCAL_ELEMENT)
                            .hasConstraints())
                    .isFalse();
        }
    }

    @Nested
    class ReturnValues {
        @Test
        void haveConstraintsOfTheMethod() {
            assertThat(reset.getReturnValueDescriptor().getElementClass()).isEqualTo(int.class);
            assertThat(types(reset.getReturnValueDescriptor().findConstraints()))
                    .containsExactly(Min.class);
        }

        @Test
        void ofVoidMethodsAreUnconstrained() {
            assertThat(create.getReturnValueDescriptor().getElementClass()).isEqualTo(void.class);
            assertThat(create.getReturnValueDescriptor().hasConstraints()).isFalse();
            assertThat(create.getReturnValueDescriptor().isCascaded()).isFalse();
        }
    }

    @Nested
    class ParameterNames {
        @Test
        void mustBeAsManyAsThereAreParameters() {
            ParameterNameProvider nameless = provider(List.of());

            assertThatThrownBy(() -> bean(Service.Inner.class, nameless))
                    .isExactlyInstanceOf(ValidationException.class)
                    .hasMessage(
                            "ParameterNameProvider %s gave the names [] for %s, which has 2 parameters."
                                    + " Give one for each.",
                            nameless.getClass().getName(), Service.Inner.class.getDeclaredConstructors()[0]);
        }

        @Test
        void failWithTheExceptionOfTheProviderAsCause() {
            ParameterNameProvider failing = provider(null);

            assertThatThrownBy(() -> bean(Service.Inner.class, failing))
                    .isExactlyInstanceOf(ValidationException.class)
                    .hasMessage(
                            "ParameterNameProvider %s failed for %s.",
                            failing.getClass().getName(), Service.Inner.class.getDeclaredConstructors()[0])
                    .hasCauseInstanceOf(IllegalStateException.class);
        }

        private static ParameterNameProvider provider(List<String> names) {
            return new ParameterNameProvider() {
                @Override
                public List<String> getParameterNames(Constructor<?> constructor) {
                    if (names == null) {
                        throw new IllegalStateException("no names");
                    }
                    return names;
                }

                @Override
                public List<String> getParameterNames(Method method) {
                    return names;
                }
            };
        }
    }
}
