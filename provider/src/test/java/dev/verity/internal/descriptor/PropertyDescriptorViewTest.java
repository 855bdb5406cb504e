package dev.verity.internal.descriptor;

import static dev.verity.internal.descriptor.Described.element;
import static dev.verity.internal.descriptor.Described.property;
import static dev.verity.internal.descriptor.Described.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.GroupConversionDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PropertyDescriptorViewTest {
    interface Basic {}

    interface Strict {}

    static class Address {}

    static class Customer {
        @NotNull
        String name;

        @Valid
        @ConvertGroup(from = Default.class, to = Basic.class)
        @ConvertGroup(from = Strict.class, to = Basic.class)
        Address address;

        Map<@NotNull String, @NotEmpty List<@Valid @ConvertGroup(to = Basic.class) Address>> addresses;

        @NotNull
        List<String> nicknames;

        @NotBlank
        String getName() {
            return name;
        }
    }

    interface Party {
        Iterable<@NotNull String> getRoles();
    }

    interface Worker extends Party {
        @Override
        Set<@NotBlank String> getRoles();
    }

    interface Employee extends Worker {
        @Override
        Set<@NotEmpty String> getRoles();
    }

    @SuppressWarnings("serial")
    static class Roles extends HashSet<String> {}

    static class Clerk implements Employee {
        @Override
        public Roles getRoles() {
            return new Roles();
        }
    }

    static class Holder<T> {
        @NotNull
        T content;
    }

    static class TextHolder extends Holder<String> {}

    @Test
    void takesFieldAndGetterTogether() {
        PropertyDescriptor name = property(Customer.class, "name");

        assertThat(name.getPropertyName()).isEqualTo("name");
        assertThat(name.getElementClass()).isEqualTo(String.class);
        assertThat(types(name.findConstraints())).containsExactlyInAnyOrder(NotNull.class, NotBlank.class);
        assertThat(name.isCascaded()).isFalse();
        assertThat(name.getGroupConversions()).isEmpty();
    }

    @Test
    void resolvesTypeVariablesAgainstTheBean() {
        assertThat(property(TextHolder.class, "content").getElementClass()).isEqualTo(String.class);
    }

    @Test
    void tellsCascadesAndGroupConversions() {
        PropertyDescriptor address = property(Customer.class, "address");

        assertThat(address.isCascaded()).isTrue();
        assertThat(address.hasConstraints()).isFalse();
        assertThat(address.getGroupConversions())
                .extracting(GroupConversionDescriptor::getFrom, GroupConversionDescriptor::getTo)
                .containsExactlyInAnyOrder(tuple(Default.class, Basic.class), tuple(Strict.class, Basic.class));
    }

    @Nested
    class ContainerElements {
        @Test
        void areDescribedAtEveryDepth() {
            PropertyDescriptor addresses = property(Customer.class, "addresses");
            ContainerElementTypeDescriptor key = element(addresses, Map.class, 0);
            ContainerElementTypeDescriptor value = element(addresses, Map.class, 1);
            ContainerElementTypeDescriptor address = element(value, List.class, 0);

            assertThat(addresses.getConstrainedContainerElementTypes()).hasSize(2);
            assertThat(key.getElementClass()).isEqualTo(String.class);
            assertThat(types(key.findConstraints())).containsExactly(NotNull.class);
            assertThat(value.getElementClass()).isEqualTo(List.class);
            assertThat(types(value.findConstraints())).containsExactly(NotEmpty.class);
            assertThat(value.isCascaded()).isFalse();
            assertThat(address.getElementClass()).isEqualTo(Address.class);
            assertThat(address.isCascaded()).isTrue();
            assertThat(address.getGroupConversions()).hasSize(1);
        }

        @Test
        void areMergedFromTheHierarchy() {
            PropertyDescriptor roles = property(Clerk.class, "roles");

            assertThat(roles.getConstrainedContainerElementTypes()).hasSize(2);
            assertThat(types(element(roles, Iterable.class, 0).findConstraints()))
                    .containsExactly(NotNull.class);
            assertThat(types(element(roles, Set.class, 0).findConstraints()))
                    .containsExactlyInAnyOrder(NotBlank.class, NotEmpty.class);
        }

        @Test
        void areEmptyWhereUnconstrained() {
            assertThat(property(Customer.class, "nicknames").getConstrainedContainerElementTypes())
                    .isEmpty();
        }
    }
}
