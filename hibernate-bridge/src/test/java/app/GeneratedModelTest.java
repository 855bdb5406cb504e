package app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.hibernate.validator.constraints.EAN;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UUID;
import org.hibernate.validator.constraints.UniqueElements;
import org.hibernate.validator.constraints.br.CPF;
import org.hibernate.validator.constraints.br.TituloEleitoral;
import org.hibernate.validator.constraints.time.DurationMax;
import org.junit.jupiter.api.Test;

/** A model as generators write it, with getters that are annotated. */
class GeneratedModelTest {
    @jakarta.validation.Constraint(validatedBy = {})
    @ConstraintComposition(CompositionType.OR)
    @jakarta.validation.constraints.Null
    @Length(min = 3)
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @interface NullOrLong {
        String message() default "null or long";

        Class<?>[] groups() default {};

        Class<? extends jakarta.validation.Payload>[] payload() default {};
    }

    public static class PetDto {
        private String name = "x";
        private Long age = 200L;

        @NotNull
        @Length(min = 2, max = 5)
        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        @Range(min = 0, max = 100)
        public Long getAge() {
            return age;
        }

        public void setAge(Long age) {
            this.age = age;
        }

        @URL
        public String getPage() {
            return "no page";
        }

        @UUID
        public String getId() {
            return "1234";
        }

        @CreditCardNumber
        public String getCard() {
            return "1234567890123456";
        }

        @EAN
        public String getArticle() {
            return "1234567890123";
        }

        @CPF
        public String getTaxpayer() {
            return "11111111111";
        }

        @TituloEleitoral
        public String getVoter() {
            return "1";
        }

        @UniqueElements
        public List<@Valid String> getTags() {
            return List.of("a", "a");
        }

        @DurationMax(seconds = 5)
        public java.time.Duration getDelay() {
            return java.time.Duration.ofSeconds(6);
        }

        @NullOrLong
        public String getEither() {
            return "a";
        }
    }

    @Test
    void isValidatedByTheNamesOfTheConstraints() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();

            assertThat(validator.validate(new PetDto()))
                    .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessageTemplate())
                    .containsExactlyInAnyOrder(
                            "name: {org.hibernate.validator.constraints.Length.message}",
                            "age: {org.hibernate.validator.constraints.Range.message}",
                            "page: {org.hibernate.validator.constraints.URL.message}",
                            "id: {org.hibernate.validator.constraints.UUID.message}",
                            "card: {org.hibernate.validator.constraints.CreditCardNumber.message}",
                            "article: {org.hibernate.validator.constraints.EAN.message}",
                            "taxpayer: {org.hibernate.validator.constraints.br.CPF.message}",
                            "voter: {org.hibernate.validator.constraints.br.TituloEleitoral.message}",
                            "tags: {org.hibernate.validator.constraints.UniqueElements.message}",
                            "delay: {org.hibernate.validator.constraints.time.DurationMax.message}",
                            "either: {jakarta.validation.constraints.Null.message}",
                            "either: {org.hibernate.validator.constraints.Length.message}");
        }
    }

    @Test
    void hasMessagesForTheKeysOfHibernateValidator() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new PetDto()))
                    .extracting(violation -> violation.getMessage())
                    .noneMatch(message -> message.contains("{"));
        }
    }
}
