package app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.LengthDef;
import org.hibernate.validator.cfg.defs.MinDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;
import org.junit.jupiter.api.Test;

/** Constraints that are declared by calls. */
class MappingTest {
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface Even {
        String message() default "must be even";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static class Item {
        Integer amount;
        int number = 3;
    }

    public static class Order {
        String name = "x";
        List<Item> items = List.of(new Item());
        Map<String, List<String>> notes = Map.of("key", List.of(""));

        public String add(String text, int times) {
            return text;
        }
    }

    @Test
    void fieldsAndElementsHaveThem() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Order.class)
                .field("name")
                .constraint(new LengthDef().min(2).message("longer"))
                .field("items")
                .containerElementType()
                .valid()
                .field("notes")
                .containerElementType(1, 0)
                .constraint(new SizeDef().min(1).message("some text"))
                .type(Item.class)
                .field("amount")
                .constraint(new GenericConstraintDef<>(jakarta.validation.constraints.NotNull.class)
                        .param("message", "an amount"))
                .field("number")
                .constraint(new GenericConstraintDef<>(Even.class))
                .constraintDefinition(Even.class)
                .validateType(Integer.class)
                .with(number -> number == null || number % 2 == 0);

        try (ValidatorFactory factory = configuration.addMapping(mapping).buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Order()))
                    .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .containsExactlyInAnyOrder(
                            "name: longer",
                            "items[0].amount: an amount",
                            "items[0].number: must be even",
                            "notes[key].<map value>[0].<list element>: some text");
        }
    }

    public static class Contributor implements ConstraintMappingContributor {
        @Override
        public void createConstraintMappings(ConstraintMappingBuilder builder) {
            builder.addConstraintMapping().type(Item.class).field("amount").constraint(new NotNullDef());
        }
    }

    @Test
    void contributorsThatAPropertyNamesDeclareThem() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .addProperty(
                        HibernateValidatorConfiguration.CONSTRAINT_MAPPING_CONTRIBUTORS, Contributor.class.getName())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Item())).hasSize(1);
        }
    }

    @Test
    void executablesHaveThem() throws Exception {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Order.class)
                .method("add", String.class, int.class)
                .parameter(0)
                .constraint(new NotNullDef())
                .parameter(1)
                .constraint(new MinDef().value(1))
                .returnValue()
                .constraint(new NotNullDef());

        try (ValidatorFactory factory = configuration.addMapping(mapping).buildValidatorFactory()) {
            Set<?> violations = factory.getValidator()
                    .forExecutables()
                    .validateParameters(
                            new Order(), Order.class.getMethod("add", String.class, int.class), new Object[] {null, 0});
            assertThat(violations).hasSize(2);
        }
    }
}
