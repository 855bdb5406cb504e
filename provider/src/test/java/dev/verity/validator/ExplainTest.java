package dev.verity.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainTest {

    interface Shipping {}

    interface Payment {}

    @GroupSequence({Default.class, Shipping.class})
    interface InOrder {}

    static class Order {
        @NotBlank
        @Size(max = 20)
        String number;

        @Valid
        @NotNull
        @ConvertGroup(to = Shipping.class)
        Customer customer;

        @NotEmpty
        @Valid
        List<Line> lines;

        Optional<@Email String> contact;

        @Positive(groups = Shipping.class)
        public BigDecimal getWeight() {
            return BigDecimal.ONE;
        }
    }

    static class Customer {
        @NotBlank
        String name;

        @Valid
        Customer agent;
    }

    record Line(@ArticleCode String article, @Min(1) int amount) {}

    record Prices(
            Map<@NotBlank String, List<@Positive @Valid BigDecimal>> byRegion,
            @Valid Line[] lines) {}

    @NotNull
    @Pattern(regexp = "[A-Z]{3}-\\d+")
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface ArticleCode {
        String message() default "no article code";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Constraint(validatedBy = ChronologicalValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Chronological {
        boolean strict() default false;

        String message() default "not in order";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static final class ChronologicalValidator implements ConstraintValidator<Chronological, Period> {
        @Override
        public boolean isValid(Period period, ConstraintValidatorContext context) {
            return period.from() <= period.to();
        }
    }

    @Chronological(strict = true)
    record Period(int from, int to) {}

    @GroupSequence({Invoice.class, Shipping.class, Payment.class})
    static class Invoice {
        @NotNull
        @Size(min = 3, groups = Payment.class)
        String text;

        @NotNull(groups = Shipping.class)
        @Valid
        Customer customer;
    }

    record Mixed(
            ObservableValue<@NotNull @Valid Object> observed,
            @Positive Number number) {}

    static class Broken {
        @Size
        int total;
    }

    private static String explain(Class<?> type, Class<?>... groups) {
        return explain(EngineMode.AUTO, type, groups);
    }

    private static String explain(EngineMode engine, Class<?> type, Class<?>... groups) {
        try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .engine(engine)
                .buildValidatorFactory()) {
            return factory.getValidator().unwrap(PlanListings.class).explain(type, groups);
        }
    }

    @Test
    void listsSlotsInOrderWithTheirConstraintsAndCascades() {
        assertThat(explain(Order.class)).isEqualTo("""
            plan of dev.verity.validator.ExplainTest$Order for [Default] (cycles are cut by identity)
               1  field number : String
                    @NotBlank  inline
                    @Size(max = 20, min = 0)  inline
               2  field customer : Customer
                    @NotNull  inline
                    cascade to the object or its elements for [Shipping]
               3  field lines : List<Line>
                    @NotEmpty  inline
                    cascade to the object or its elements for [Default]
               4  field contact : Optional<String>
                    each element of Optional, type argument 0:
                      @Email(regexp = .*)  inline
            """);
    }

    @Test
    void listsContainerElements() {
        assertThat(explain(Prices.class)).isEqualTo("""
            plan of dev.verity.validator.ExplainTest$Prices for [Default] (cycles are cut by identity)
               1  field byRegion : Map<String, List<BigDecimal>>
                    each element of Map, type argument 0:
                      @NotBlank  inline
                    each element of Map, type argument 1:
                      each element of List, type argument 0:
                        @Positive  inline
                        cascade to the object for [Default]
               2  field lines : Line[]
                    cascade to the object or its elements for [Default]
            """);
    }

    @Test
    void listsComposingConstraints() {
        assertThat(explain(Line.class)).isEqualTo("""
            plan of dev.verity.validator.ExplainTest$Line for [Default]
               1  field article : String
                    @ArticleCode  composed, reported as one
                      @NotNull  inline
                      @Pattern(regexp = [A-Z]{3}-\\d+)  call PatternValidator
               2  field amount : int
                    @Min(value = 1)  inline
            """);
    }

    @Test
    void listsClassLevelConstraintsAndValidatorsThatAreCalled() {
        assertThat(explain(Period.class)).isEqualTo("""
            plan of dev.verity.validator.ExplainTest$Period for [Default]
               1  bean : Period
                    @Chronological(strict = true)  call ChronologicalValidator
            """);
    }

    @Test
    void listsRedefinedDefaultGroups() {
        assertThat(explain(Invoice.class)).isEqualTo("""
            plan of dev.verity.validator.ExplainTest$Invoice for [Default] (cycles are cut by identity)
              [Default] of the redefined Default group, if the elements before it found nothing:
               1  field text : String
                    @NotNull  inline
              [Shipping] of the redefined Default group, if the elements before it found nothing:
               2  field customer : Customer
                    @NotNull  inline
              [Payment] of the redefined Default group, if the elements before it found nothing:
               3  field text : String
                    @Size(max = 2147483647, min = 3)  inline
              after the redefined Default group, whatever it found:
               4  field customer : Customer
                    cascade to the object or its elements for [Default]
            """);
    }

    @Test
    void listsEachElementOfARequestedSequence() {
        assertThat(explain(Order.class, InOrder.class)).isEqualTo("""
            plan of dev.verity.validator.ExplainTest$Order for [Default] (cycles are cut by identity)
               1  field number : String
                    @NotBlank  inline
                    @Size(max = 20, min = 0)  inline
               2  field customer : Customer
                    @NotNull  inline
                    cascade to the object or its elements for [Shipping]
               3  field lines : List<Line>
                    @NotEmpty  inline
                    cascade to the object or its elements for [Default]
               4  field contact : Optional<String>
                    each element of Optional, type argument 0:
                      @Email(regexp = .*)  inline
            plan of dev.verity.validator.ExplainTest$Order for [Shipping], only if the pass before found nothing (cycles are cut by identity)
               1  field customer : Customer
                    cascade to the object or its elements for [Shipping]
               2  field lines : List<Line>
                    cascade to the object or its elements for [Shipping]
               3  getter weight : BigDecimal
                    @Positive  inline
            """);
    }

    @Test
    void listsOnlyWhatTheGroupsRequestedAskFor() {
        assertThat(explain(Order.class, Shipping.class)).isEqualTo("""
            plan of dev.verity.validator.ExplainTest$Order for [Shipping] (cycles are cut by identity)
               1  field customer : Customer
                    cascade to the object or its elements for [Shipping]
               2  field lines : List<Line>
                    cascade to the object or its elements for [Shipping]
               3  getter weight : BigDecimal
                    @Positive  inline
            """);
    }

    @Test
    void tellsOfChecksThatAreInterpreted() {
        assertThat(explain(EngineMode.INTERPRETED, Line.class)).isEqualTo("""
            plan of dev.verity.validator.ExplainTest$Line for [Default]
               1  field article : String
                    @ArticleCode  composed, reported as one
                      @NotNull  interpreted NotNullValidator
                      @Pattern(regexp = [A-Z]{3}-\\d+)  interpreted PatternValidator
               2  field amount : int
                    @Min(value = 1)  interpreted MinValidator
            """);
    }

    @Test
    void tellsOfElementsThatOnlyTheInterpreterWalks() {
        assertThat(explain(EngineMode.COMPILED, Mixed.class)).isEqualTo("""
            plan of dev.verity.validator.ExplainTest$Mixed for [Default] (cycles are cut by identity)
               1  field observed : ObservableValue<Object>
                    each element of ObservableValue, type argument 0:
                      @NotNull  interpreted NotNullValidator
                      cascade to the object for [Default]
               2  field number : Number
                    @Positive  call PositiveValidator
            """);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INTERPRETED")
    void listsAlikeWhateverEngineCompiles(EngineMode engine) {
        assertThat(explain(engine, Order.class)).isEqualTo(explain(EngineMode.AUTO, Order.class));
    }

    @Test
    void saysWhereThereIsNothingToCheck() {
        assertThat(VerityValidator.explain(String.class)).isEqualTo("""
            plan of java.lang.String for [Default]
              nothing to check
            """);
    }

    @Test
    void tellsErrorsInDeclarations() {
        assertThatThrownBy(() -> VerityValidator.explain(Broken.class))
                .isInstanceOf(UnexpectedTypeException.class)
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("@Size on ExplainTest.Broken#total (int): no ConstraintValidator for int. Supported are"
                        + " CharSequence, Collection, Map, Object[], boolean[], byte[], char[], double[], float[],"
                        + " int[], long[], short[]. Use another constraint or register a ConstraintValidator.");
    }

    @Test
    void needsAClass() {
        assertThatThrownBy(() -> VerityValidator.explain(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The class must not be null.");
    }
}
