package dev.verity.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.internal.bootstrap.ResourceFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.executable.ExecutableType;
import jakarta.validation.executable.ValidateOnExecution;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodValidationTest {
    interface Service {
        void take(@NotNull Object value);
    }

    @ApplicationScoped
    static class ServiceBean implements Service {
        @NotBlank
        private String name = "";

        @Override
        public void take(Object value) {}

        public void takeAll(List<@Positive Integer> numbers) {}

        public @NotNull String getName() {
            return null;
        }
    }

    /** Weld keeps the subclass that it makes of a class, so this one is not for use without the mapping. */
    @ApplicationScoped
    static class MappedBean {
        public void mapped(String text) {}
    }

    @ApplicationScoped
    static class SubclassBean extends ServiceBean {}

    @Dependent
    static class MadeBean {
        @NotNull
        private String name;

        @Valid
        MadeBean() {}
    }

    @Nested
    class Calls {
        @Test
        void areHeldToConstraintsOfInterfaces() {
            try (SeContainer container = ContainerStart.of(ServiceBean.class)) {
                Service service = container.select(Service.class).get();
                assertThatThrownBy(() -> service.take(null))
                        .isInstanceOf(ConstraintViolationException.class)
                        .hasMessage("take.value: must not be null");
            }
        }

        @Test
        void areHeldToConstraintsOnTypeArguments() {
            try (SeContainer container = ContainerStart.of(ServiceBean.class)) {
                ServiceBean bean = container.select(ServiceBean.class).get();
                assertThatThrownBy(() -> bean.takeAll(Arrays.asList(1, -1)))
                        .isInstanceOf(ConstraintViolationException.class)
                        .hasMessage("takeAll.numbers[1].<list element>: must be greater than 0");
            }
        }

        @Test
        void ofInheritedMethodsAreHeldToTheirConstraints() {
            try (SeContainer container = ContainerStart.of(SubclassBean.class)) {
                SubclassBean bean = container.select(SubclassBean.class).get();
                assertThatThrownBy(() -> bean.take(null)).isInstanceOf(ConstraintViolationException.class);
            }
        }

        @Test
        void ofGettersAreLeftAlone() {
            try (SeContainer container = ContainerStart.of(ServiceBean.class)) {
                assertThat(container.select(ServiceBean.class).get().getName()).isNull();
            }
        }

        @Test
        void ofConstructorsAreHeldToWhatIsDeclaredOnThoseAndOnTheBean() {
            try (SeContainer container = ContainerStart.of(MadeBean.class)) {
                assertThatThrownBy(() -> container.select(MadeBean.class).get())
                        .isInstanceOf(ConstraintViolationException.class)
                        .hasMessage("MadeBean.<return value>.name: must not be null");
            }
        }

        @Test
        void areHeldToConstraintsOfMappings(@TempDir Path path) {
            ResourceFolder folder = new ResourceFolder(path)
                    .with(
                            "META-INF/validation.xml",
                            "<validation-config xmlns='https://jakarta.ee/xml/ns/validation/configuration' version='3.1'>"
                                    + "<constraint-mapping>mapping.xml</constraint-mapping></validation-config>")
                    .with("mapping.xml", """
                            <constraint-mappings xmlns='https://jakarta.ee/xml/ns/validation/mapping' version='3.1'>
                              <bean class='%s'>
                                <method name='mapped'>
                                  <parameter type='java.lang.String'>
                                    <constraint annotation='jakarta.validation.constraints.NotBlank'/>
                                  </parameter>
                                </method>
                              </bean>
                            </constraint-mappings>""".formatted(MappedBean.class.getName()));
            try (SeContainer container = ContainerStart.of(folder, MappedBean.class)) {
                MappedBean bean = container.select(MappedBean.class).get();
                assertThatThrownBy(() -> bean.mapped(" "))
                        .isInstanceOf(ConstraintViolationException.class)
                        .hasMessage("mapped.text: must not be blank");
            }
        }
    }

    @Nested
    class GeneratedSubclasses {
        @Dependent
        static class Form {
            @NotBlank
            private String name = "";

            public void send(@NotNull Object to) {}
        }

        @Test
        void areValidatedAsTheirOriginals() {
            try (SeContainer container = ContainerStart.of(Form.class)) {
                Form form = container.select(Form.class).get();
                Validator validator = container.select(Validator.class).get();

                assertThat(form.getClass()).isNotEqualTo(Form.class);
                assertThat(validator.validate(form))
                        .singleElement()
                        .satisfies(violation ->
                                assertThat(violation.getPropertyPath()).hasToString("name"));
                assertThat(validator.getConstraintsForClass(form.getClass()).getElementClass())
                        .isEqualTo(Form.class);
            }
        }
    }

    @Nested
    class Proxies {
        @ApplicationScoped
        static class Cart {
            @NotBlank
            private String owner;

            @NotNull
            private Object content;

            public void give(String to) {
                owner = to;
            }
        }

        @Test
        void areValidatedAsTheBeansBehindThem() {
            try (SeContainer container = ContainerStart.of(Cart.class)) {
                Cart cart = container.select(Cart.class).get();
                cart.give("Ada");

                assertThat(container.select(Validator.class).get().validate(cart))
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.getPropertyPath()).hasToString("content");
                            assertThat(violation.getRootBean()).isExactlyInstanceOf(Cart.class);
                        });
            }
        }

        @Test
        void leaveTheComplaintAboutNullToTheValidator() {
            try (SeContainer container = ContainerStart.of(Cart.class)) {
                Validator validator = container.select(Validator.class).get();
                assertThatThrownBy(() -> validator.validate(null)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Nested
    class Settings {
        @Dependent
        static class Overriding implements Service {
            @Override
            @ValidateOnExecution(type = ExecutableType.NONE)
            public void take(Object value) {}
        }

        @Dependent
        static class Mixing {
            @ValidateOnExecution(type = {ExecutableType.IMPLICIT, ExecutableType.GETTER_METHODS})
            public void take(@NotNull Object value) {}
        }

        @ValidateOnExecution(type = ExecutableType.NONE)
        interface Silent {
            @NotNull
            Object make();
        }

        interface Loud {
            Object make();
        }

        @Dependent
        static class Parallel implements Silent, Loud {
            @Override
            public Object make() {
                return null;
            }
        }

        private void refuses(Class<?> bean, String message) {
            assertThatThrownBy(() -> ContainerStart.of(bean))
                    .rootCause()
                    .isInstanceOf(ValidationException.class)
                    .hasMessage(message);
        }

        @Test
        void doNotBelongOnOverridingMethods() {
            refuses(
                    Overriding.class,
                    "@ValidateOnExecution on " + Overriding.class.getName() + "#take(), which overrides or implements a"
                            + " method and behaves as that does. Put it on the overridden method.");
        }

        @Test
        void doNotMixImplicitWithOthers() {
            refuses(
                    Mixing.class,
                    "@ValidateOnExecution on " + Mixing.class.getName() + "#take() lists IMPLICIT with other executable"
                            + " types. Remove IMPLICIT or the others.");
        }

        @Test
        void doNotDisagreeInUnrelatedTypes() {
            refuses(
                    Parallel.class,
                    Silent.class.getName() + "#make() and " + Loud.class.getName()
                            + "#make() declare the same method in"
                            + " unrelated types, of which @ValidateOnExecution turns validation on in one only. Remove"
                            + " @ValidateOnExecution there.");
        }
    }
}
