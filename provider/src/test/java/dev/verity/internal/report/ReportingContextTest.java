package dev.verity.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.internal.path.PropertyPath;
import dev.verity.validator.VerityConstraintValidatorContext;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportingContextTest {

    private static final ClockProvider CLOCK = Clock::systemUTC;
    private static final Subject SUBJECT = Subject.of("@Even on Order#total");
    private static final PropertyPath TOTAL = PropertyPath.empty().property("total");

    private final ReportingContext context = new ReportingContext(TOTAL, "{default}", CLOCK, SUBJECT);

    @Test
    void knowsTheDefaultTemplateAndTheClock() {
        assertThat(context.getDefaultConstraintMessageTemplate()).isEqualTo("{default}");
        assertThat(context.getClockProvider()).isSameAs(CLOCK);
    }

    @Test
    void givesThePayloadOfTheConfigurationByItsType() {
        ReportingContext given = new ReportingContext(TOTAL, "{default}", CLOCK, 42, SUBJECT);

        assertThat(given.constraintValidatorPayload(Number.class)).isEqualTo(42);
        assertThat(given.constraintValidatorPayload(String.class)).isNull();
        assertThat(context.constraintValidatorPayload(Object.class)).isNull();
        assertThatThrownBy(() -> given.constraintValidatorPayload(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The payload's type must not be null.");
    }

    @Test
    void tellsTheNamesOfParametersOfCrossParameterConstraintsOnly() {
        Subject calls = Subject.ofCrossParameter("@Consistent on Orders#place", () -> List.of("first", "second"));

        assertThat(new ReportingContext(TOTAL, "{default}", CLOCK, calls).methodParameterNames())
                .containsExactly("first", "second");
        assertThatThrownBy(context::methodParameterNames)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("@Even on Order#total: the names of parameters were asked for, but only a"
                        + " cross-parameter constraint has parameters.");
    }

    @Nested
    class Reports {

        @Test
        void theDefaultViolationOnly() {
            assertThat(context.reports())
                    .containsExactly(new Report("{default}", TOTAL, Map.of(), Map.of(), false, null, null));
        }

        @Test
        void theDefaultViolationFirst() {
            context.buildConstraintViolationWithTemplate("one").addConstraintViolation();
            context.buildConstraintViolationWithTemplate("two").addConstraintViolation();

            assertThat(context.reports())
                    .extracting(Report::messageTemplate)
                    .containsExactly("{default}", "one", "two");
            assertThat(context.reports()).extracting(Report::custom).containsExactly(false, true, true);
        }

        @Test
        void onlyAddedViolationsIfTheDefaultIsDisabled() {
            context.disableDefaultConstraintViolation();
            ConstraintValidatorContext returned =
                    context.buildConstraintViolationWithTemplate("one").addConstraintViolation();

            assertThat(returned).isSameAs(context);
            assertThat(context.reports())
                    .containsExactly(new Report("one", TOTAL, Map.of(), Map.of(), true, null, null));
        }

        @Test
        void anErrorIfTheDefaultIsDisabledAndNoneWasAdded() {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("begun only");

            assertThatThrownBy(context::reports)
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("@Even on Order#total: isValid returned false with the default violation disabled and"
                            + " none added, so that there is nothing to report. After"
                            + " disableDefaultConstraintViolation(), add at least one violation by"
                            + " buildConstraintViolationWithTemplate(...).addConstraintViolation().");
        }
    }

    @Nested
    class Values {

        @Test
        void areThoseOfTheMomentAViolationIsAdded() {
            context.addMessageParameter("p", 1).addExpressionVariable("v", 2).withDynamicPayload("payload");
            context.buildConstraintViolationWithTemplate("one").addConstraintViolation();
            context.addMessageParameter("p", 10)
                    .addExpressionVariable("w", null)
                    .withDynamicPayload(null);

            Report byDefault = context.reports().get(0);
            assertThat(byDefault.messageParameters()).containsExactly(Map.entry("p", 10));
            assertThat(byDefault.expressionVariables()).containsEntry("v", 2).containsEntry("w", null);
            assertThat(byDefault.dynamicPayload()).isNull();
            assertThat(context.reports().get(1))
                    .isEqualTo(new Report("one", TOTAL, Map.of("p", 1), Map.of("v", 2), true, "payload", null));
        }

        @Test
        void cannotBeChangedInAReport() {
            context.addMessageParameter("p", 1);
            Map<String, Object> parameters = context.reports().get(0).messageParameters();

            assertThatThrownBy(() -> parameters.put("q", 2)).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        @SuppressWarnings("NullAway")
        void needAName() {
            assertThatThrownBy(() -> context.addMessageParameter(null, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The message parameter's name must not be null.");
            assertThatThrownBy(() -> context.addExpressionVariable(null, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The expression variable's name must not be null.");
        }
    }

    @Nested
    class Unwrapping {

        @Test
        void givesTheContextOfVerity() {
            assertThat(context.unwrap(VerityConstraintValidatorContext.class)).isSameAs(context);
            assertThat(context.unwrap(ConstraintValidatorContext.class)).isSameAs(context);
        }

        @Test
        void toAnotherClassIsAnError() {
            assertThatThrownBy(() -> context.unwrap(String.class))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("The constraint validator context cannot be unwrapped to java.lang.String. Supported is"
                            + " dev.verity.validator.VerityConstraintValidatorContext.");
        }
    }

    @Nested
    class Reset {

        @Test
        void forgetsThePreviousCall() {
            context.disableDefaultConstraintViolation();
            context.addMessageParameter("p", 1).addExpressionVariable("v", 2).withDynamicPayload("payload");
            context.buildConstraintViolationWithTemplate("one").addConstraintViolation();
            PropertyPath name = PropertyPath.empty().property("name");
            context.reset(name, "{other}", SUBJECT);

            assertThat(context.reports())
                    .containsExactly(new Report("{other}", name, Map.of(), Map.of(), false, null, null));
        }

        @Test
        void asksForThePathOnlyWhenItIsNeededAndOnce() {
            int[] asked = {0};
            context.reset(
                    () -> {
                        asked[0]++;
                        return TOTAL;
                    },
                    "{other}",
                    SUBJECT);
            assertThat(asked[0]).isZero();

            context.buildConstraintViolationWithTemplate("one").addConstraintViolation();
            assertThat(context.reports()).extracting(Report::path).containsExactly(TOTAL, TOTAL);
            assertThat(asked[0]).isEqualTo(1);
        }
    }
}
