package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.PropertyNodeNameProvider;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths where properties are called otherwise than in Java, compared with those of Hibernate Validator. */
abstract class NodeNameSuite extends ValidationSuite {

    @Constraint(validatedBy = Reported.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Reported {
        String message() default "reported";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Check implements ConstraintValidator<Reported, Object> {
            @Override
            public boolean isValid(Object value, ConstraintValidatorContext context) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("on a node")
                        .addPropertyNode("zip")
                        .addConstraintViolation();
                context.buildConstraintViolationWithTemplate("on itself").addConstraintViolation();
                return false;
            }
        }
    }

    public static class Address {
        @NotNull
        String zip;

        @NotNull
        public String getStreet() {
            return null;
        }
    }

    public static class Base {
        @NotNull
        String base;
    }

    @Reported
    public static class Person extends Base {
        @NotNull
        String name;

        @Valid
        Address address = new Address();

        @Reported
        Address reported = new Address();

        List<@NotNull String> tags = Arrays.asList((String) null);

        Map<String, @Valid Address> byName = Map.of("k", new Address());

        List<@Valid Address> all = List.of(new Address());

        Optional<@NotNull String> hint = Optional.empty();

        @NotNull
        public String getURL() {
            return null;
        }

        @Valid
        @NotNull
        public Address move(@Valid Address to) {
            return to;
        }
    }

    public static class Chain {
        @NotNull
        String name;

        @Valid
        Chain next;

        Chain(String name, Chain next) {
            this.name = name;
            this.next = next;
        }
    }

    /** Tells where it was asked about. */
    private static final PropertyNodeNameProvider NAMES =
            (declaring, property, member) -> property + "@" + declaring.getSimpleName() + "/" + member;

    private Validator ours() {
        return validator(configuration().propertyNodeNameProvider(NAMES));
    }

    private static ValidatorFactory theirs() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .propertyNodeNameProvider(property -> property instanceof JavaBeanProperty bean
                        ? NAMES.nodeName(bean.getDeclaringClass(), bean.getName(), bean.getMemberName())
                        : property.getName())
                .buildValidatorFactory();
    }

    @Nested
    class Agreement {
        @Test
        void onBeans() {
            try (ValidatorFactory theirs = theirs()) {
                Validator validator = ours();
                List<String> expected = found(theirs.getValidator().validate(new Person()));

                assertThat(expected).contains("address@Person/address.street@Address/getStreet: must not be null");
                for (int i = 0; i < 3; i++) {
                    assertThat(found(validator.validate(new Person()))).containsExactlyInAnyOrderElementsOf(expected);
                }
            }
        }

        @Test
        void onChains() {
            try (ValidatorFactory theirs = theirs()) {
                Chain chain = new Chain("a", new Chain("b", new Chain(null, null)));

                assertThat(paths(ours().validate(chain)))
                        .isEqualTo(paths(theirs.getValidator().validate(chain)))
                        .containsExactly("next@Chain/next.next@Chain/next.name@Chain/name");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"name", "address.zip", "all[0].street", "URL", "hint"})
        void onProperties(String property) {
            try (ValidatorFactory theirs = theirs()) {
                assertThat(found(ours().validateProperty(new Person(), property)))
                        .isNotEmpty()
                        .isEqualTo(found(theirs.getValidator().validateProperty(new Person(), property)));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"name", "address.zip", "URL"})
        void onValues(String property) {
            try (ValidatorFactory theirs = theirs()) {
                assertThat(found(ours().validateValue(Person.class, property, null)))
                        .isNotEmpty()
                        .isEqualTo(found(theirs.getValidator().validateValue(Person.class, property, null)));
            }
        }

        @Test
        void onExecutables() throws NoSuchMethodException {
            Method move = Person.class.getMethod("move", Address.class);
            Object[] arguments = {new Address()};
            try (ValidatorFactory theirs = theirs()) {
                var expected = theirs.getValidator().forExecutables();
                var actual = ours().forExecutables();

                assertThat(paths(actual.validateParameters(new Person(), move, arguments)))
                        .containsExactlyInAnyOrderElementsOf(
                                paths(expected.validateParameters(new Person(), move, arguments)));
                assertThat(paths(actual.validateReturnValue(new Person(), move, new Address())))
                        .containsExactlyInAnyOrderElementsOf(
                                paths(expected.validateReturnValue(new Person(), move, new Address())));
                assertThat(paths(actual.validateReturnValue(new Person(), move, null)))
                        .containsExactly("move.<return value>");
            }
        }
    }

    @Test
    void asksATraversableResolverByTheNamesInJava() {
        List<String> asked = new ArrayList<>();
        TraversableResolver resolver = new TraversableResolver() {
            @Override
            public boolean isReachable(
                    Object bean, Path.Node property, Class<?> root, Path pathToBean, ElementType elementType) {
                asked.add("reach " + property.getName() + " at " + pathToBean);
                return true;
            }

            @Override
            public boolean isCascadable(
                    Object bean, Path.Node property, Class<?> root, Path pathToBean, ElementType elementType) {
                asked.add("cascade " + property.getName() + " at " + pathToBean);
                return true;
            }
        };
        Validator validator =
                validator(configuration().propertyNodeNameProvider(NAMES).traversableResolver(resolver));

        assertThat(paths(validator.validate(new Chain("a", new Chain(null, null)))))
                .containsExactly("next@Chain/next.name@Chain/name");
        assertThat(asked)
                .containsExactly(
                        "reach name at ",
                        "reach next at ",
                        "cascade next at ",
                        "reach name at next@Chain/next",
                        "reach next at next@Chain/next");
    }

    @Test
    void keepsTheNamesInJavaForMetadata() {
        assertThat(ours().getConstraintsForClass(Chain.class).getConstraintsForProperty("next"))
                .isNotNull();
    }

    @Test
    void refusesProvidersThatThrow() {
        Validator validator = validator(configuration().propertyNodeNameProvider((declaring, property, member) -> {
            throw new IllegalStateException("no");
        }));

        assertThatThrownBy(() -> validator.validate(new Address()))
                .isInstanceOf(ValidationException.class)
                .hasMessageMatching(
                        "PropertyNodeNameProvider \\S+ threw java.lang.IllegalStateException for property \\w+"
                                + " of \\S+NodeNameSuite\\$Address. Let it give the name in Java where it knows no other.")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesProvidersThatGiveNoName() {
        Validator validator =
                validator(configuration().propertyNodeNameProvider((declaring, property, member) -> null));

        assertThatThrownBy(() -> validator.validate(new Chain("a", null)))
                .isInstanceOf(ValidationException.class)
                .hasMessageMatching("PropertyNodeNameProvider \\S+ gave no name for property name of"
                        + " \\S+NodeNameSuite\\$Chain. Let it give the name in Java where it knows no other.");
    }
}
