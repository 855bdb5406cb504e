package app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.path.RandomAccessPath;
import org.junit.jupiter.api.Test;

/** What applications count on without asking for it. */
class HabitsTest {
    public static class Account {
        @AssertTrue
        public boolean hasOwner() {
            return false;
        }

        @AssertTrue
        public Boolean hasLimit() {
            return false;
        }

        @AssertTrue
        public boolean has() {
            return false;
        }
    }

    record Line(@NotNull String text) {}

    record Page(@NotNull List<@jakarta.validation.Valid Line> lines) {}

    /** The order of the jars decides which of the providers is the default one: it must not matter. */
    @Test
    void booleanMethodsThatBeginWithHasAreGetters() {
        for (ValidatorFactory factory : List.of(
                Validation.byProvider(HibernateValidator.class).configure().buildValidatorFactory(),
                Validation.buildDefaultValidatorFactory())) {
            try (factory) {
                Validator validator = factory.getValidator();
                assertThat(validator.validate(new Account()))
                        .extracting(violation -> violation.getPropertyPath().toString())
                        .containsExactly("owner");
                assertThat(validator.getConstraintsForClass(Account.class).getConstraintsForProperty("owner"))
                        .isNotNull();
            }
        }
    }

    @Test
    void getterNamesOfHibernateValidatorAreTold() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.unwrap(HibernateValidatorFactory.class)
                            .getGetterPropertySelectionStrategy()
                            .getGetterMethodNameCandidates("owner"))
                    .containsExactly("getOwner", "isOwner", "hasOwner");
        }
    }

    @Test
    void pathsTellTheirNodesByPlace() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            ConstraintViolation<Page> violation = factory.getValidator()
                    .validate(new Page(List.of(new Line(null))))
                    .iterator()
                    .next();
            RandomAccessPath path = (RandomAccessPath)
                    violation.unwrap(HibernateConstraintViolation.class).getPropertyPath();

            assertThat(path.length()).isEqualTo(2);
            assertThat(path.getRootNode().getName()).isEqualTo("lines");
            assertThat(path.getNode(1).getName()).isEqualTo("text");
            assertThat(path.getLeafNode().getName()).isEqualTo("text");
        }
    }
}
