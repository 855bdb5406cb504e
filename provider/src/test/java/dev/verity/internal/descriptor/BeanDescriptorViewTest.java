package dev.verity.internal.descriptor;

import static dev.verity.internal.descriptor.Described.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstructorDescriptor;
import jakarta.validation.metadata.MethodDescriptor;
import jakarta.validation.metadata.MethodType;
import jakarta.validation.metadata.ParameterDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BeanDescriptorViewTest {
    static class Plain {
        String name = "";

        void rename(String newName) {}
    }

    static class Order {
        @NotNull
        Integer number = 0;

        @Valid
        Order parent;

        List<@NotNull String> lines;

        String note;

        Order() {}

        Order(@NotNull Integer number) {}

        @Min(1)
        int getTotal() {
            return 1;
        }

        void add(@NotNull String line, int count) {}

        void add(@NotNull String line) {}

        @Valid
        Order copy() {
            return this;
        }

        void clear() {}
    }

    static class OnlyMethods {
        void rename(@NotNull String newName) {}
    }

    interface Sink<T> {
        void put(@NotNull T value);
    }

    static class TextSink implements Sink<String> {
        @Override
        public void put(String value) {}
    }

    @Nested
    class TheBean {
        @Test
        void isConstrainedByItsProperties() {
            assertThat(bean(Order.class).isBeanConstrained()).isTrue();
            assertThat(bean(Order.class).hasConstraints()).isFalse();
        }

        @Test
        void isUnconstrainedWithoutAnyConstraint() {
            assertThat(bean(Plain.class).isBeanConstrained()).isFalse();
            assertThat(bean(Plain.class).getConstrainedProperties()).isEmpty();
            assertThat(bean(Plain.class).getConstrainedMethods(MethodType.NON_GETTER))
                    .isEmpty();
            assertThat(bean(Plain.class).getConstrainedConstructors()).isEmpty();
        }

        @Test
        void isUnconstrainedIfOnlyItsMethodsAreConstrained() {
            assertThat(bean(OnlyMethods.class).isBeanConstrained()).isFalse();
            assertThat(bean(OnlyMethods.class).getConstraintsForMethod("rename", String.class))
                    .isNotNull();
        }

        @Test
        void hasTheBeanClassAsElementClass() {
            assertThat(bean(Order.class).getElementClass()).isEqualTo(Order.class);
            assertThat(bean(Order.class)).hasToString(Order.class.getName());
        }
    }

    @Nested
    class Properties {
        @Test
        void areThoseWithConstraintsOrCascadesAtAnyDepth() {
            assertThat(bean(Order.class).getConstrainedProperties())
                    .extracting(PropertyDescriptor::getPropertyName)
                    .containsExactly("number", "parent", "lines", "total");
        }

        @Test
        void areNullWhereUnconstrainedOrUnknown() {
            assertThat(bean(Order.class).getConstraintsForProperty("note")).isNull();
            assertThat(bean(Order.class).getConstraintsForProperty("missing")).isNull();
        }

        @Test
        void areAskedForByName() {
            BeanDescriptor order = bean(Order.class);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> order.getConstraintsForProperty(null))
                    .withMessage("The property name to look up in %s is null.", Order.class.getName());
        }
    }

    @Nested
    class Executables {
        @Test
        void areSplitIntoGettersAndOthers() {
            assertThat(bean(Order.class).getConstrainedMethods(MethodType.GETTER))
                    .extracting(MethodDescriptor::getName)
                    .containsExactly("getTotal");
            assertThat(bean(Order.class).getConstrainedMethods(MethodType.NON_GETTER))
                    .extracting(MethodDescriptor::getName)
                    .containsExactly("add", "add", "copy");
            assertThat(bean(Order.class).getConstrainedMethods(MethodType.GETTER, MethodType.NON_GETTER))
                    .hasSize(4);
        }

        @Test
        void areFoundByNameAndParameterTypes() {
            MethodDescriptor add = bean(Order.class).getConstraintsForMethod("add", String.class, int.class);

            assertThat(add.getParameterDescriptors())
                    .extracting(ParameterDescriptor::getElementClass)
                    .isEqualTo(List.of(String.class, int.class));
        }

        @Test
        void areNullWhereUnconstrainedOrUnknown() {
            assertThat(bean(Order.class).getConstraintsForMethod("clear")).isNull();
            assertThat(bean(Order.class).getConstraintsForMethod("missing")).isNull();
            assertThat(bean(Order.class).getConstraintsForConstructor()).isNull();
        }

        @Test
        void areOneUnderAllOverriddenSignatures() {
            BeanDescriptor sink = bean(TextSink.class);

            assertThat(sink.getConstraintsForMethod("put", Object.class))
                    .isNotNull()
                    .isSameAs(sink.getConstraintsForMethod("put", String.class));
            assertThat(sink.getConstrainedMethods(MethodType.NON_GETTER)).hasSize(1);
        }

        @Test
        void areConstructorsAsWell() {
            assertThat(bean(Order.class).getConstrainedConstructors())
                    .extracting(ConstructorDescriptor::getName)
                    .containsExactly("Order");
            assertThat(bean(Order.class).getConstraintsForConstructor(Integer.class))
                    .isNotNull();
        }

        @Test
        void areAskedForByNameAndTypes() {
            BeanDescriptor order = bean(Order.class);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> order.getConstraintsForMethod(null))
                    .withMessage("The method name to look up in %s is null.", Order.class.getName());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> order.getConstraintsForConstructor((Class<?>) null))
                    .withMessage("A parameter type to look up in %s is null.", Order.class.getName());
        }
    }

    @Test
    void setsCannotBeChanged() {
        BeanDescriptor order = bean(Order.class);

        assertThatThrownBy(() -> order.getConstrainedProperties().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> order.getConstrainedConstructors().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> order.getConstraintsForProperty("number")
                        .getConstraintDescriptors()
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
