package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.MethodType;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Getters that are no getters of JavaBeans. */
class GetterStrategyTest {

    static class Fluent {
        @NotNull
        public Object name() {
            return null;
        }

        @NotNull
        public Object getOther() {
            return null;
        }

        @Valid
        public Fluent next() {
            return null;
        }
    }

    static class Mapped {
        public Object name() {
            return null;
        }
    }

    /** Methods of the name of the property. */
    private static final GetterPropertySelectionStrategy FLUENT = new GetterPropertySelectionStrategy() {
        @Override
        public String property(Method method) {
            return method.getName().startsWith("get") ? null : method.getName();
        }

        @Override
        public List<String> getterNames(String property) {
            return List.of(property);
        }
    };

    private static VerityConfiguration configuration() {
        return Validation.byProvider(VerityValidator.class).configure().getterPropertySelectionStrategy(FLUENT);
    }

    private static List<String> paths(ValidatorFactory factory, Object bean) {
        return factory.getValidator().validate(bean).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .toList();
    }

    @Test
    void areThoseOfTheStrategy() {
        try (ValidatorFactory factory = configuration().buildValidatorFactory()) {
            assertThat(paths(factory, new Fluent())).containsExactly("name");
            assertThat(factory.getValidator().validateProperty(new Fluent(), "name"))
                    .hasSize(1);
            assertThatThrownBy(() -> factory.getValidator().validateProperty(new Fluent(), "other"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void areDescribedAsGetters() {
        try (ValidatorFactory factory = configuration().buildValidatorFactory()) {
            var bean = factory.getValidator().getConstraintsForClass(Fluent.class);

            assertThat(bean.getConstrainedProperties())
                    .extracting("propertyName")
                    .containsExactlyInAnyOrder("name", "next");
            assertThat(bean.getConstrainedMethods(MethodType.NON_GETTER))
                    .extracting("name")
                    .containsExactly("getOther");
        }
    }

    @Test
    void areNamedInMappings() {
        String mapping = """
            <constraint-mappings xmlns='https://jakarta.ee/xml/ns/validation/mapping' version='3.1'>
              <bean class='%s'>
                <getter name='name'>
                  <constraint annotation='jakarta.validation.constraints.NotNull'/>
                </getter>
              </bean>
            </constraint-mappings>\
            """.formatted(Mapped.class.getName());
        try (ValidatorFactory factory = configuration()
                .addMapping(new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8)))
                .buildValidatorFactory()) {
            assertThat(paths(factory, new Mapped())).containsExactly("name");
        }
    }

    @Test
    void failWithTheMethodWhereTheStrategyThrows() {
        GetterPropertySelectionStrategy failing = new GetterPropertySelectionStrategy() {
            @Override
            public String property(Method method) {
                throw new IllegalStateException("no");
            }

            @Override
            public List<String> getterNames(String property) {
                return List.of();
            }
        };
        try (ValidatorFactory factory =
                configuration().getterPropertySelectionStrategy(failing).buildValidatorFactory()) {
            assertThatThrownBy(() -> factory.getValidator().validate(new Mapped()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageMatching(
                            "GetterPropertySelectionStrategy \\S+ threw java.lang.IllegalStateException when"
                                    + " asked about \\S+#\\w+\\(\\). Let it give null for methods that are no getters.");
        }
    }
}
