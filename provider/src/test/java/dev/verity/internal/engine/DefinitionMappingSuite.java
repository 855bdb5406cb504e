package dev.verity.internal.engine;

import static dev.verity.mapping.Constraints.notBlank;
import static dev.verity.mapping.Constraints.size;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.internal.engine.Mapped.Account;
import dev.verity.internal.engine.Mapped.Rich;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** ConstraintValidators that are registered by calls. */
abstract class DefinitionMappingSuite extends MappedSuite {

    @Nested
    class OnDefinitions {
        @Test
        void validateByFunctions() {
            Validator validator = mapped(mapping -> {
                mapping.constraintDefinition(Rich.class)
                        .validateType(String.class)
                        .with(text -> text != null && text.length() > 2)
                        .validateType(int.class)
                        .with(number -> number > 100);
                mapping.type(Account.class)
                        .field("owner")
                        .constraint(Rich.class)
                        .field("balance")
                        .constraint(Rich.class);
            });

            assertThat(found(validator.validate(new Account())))
                    .containsExactly("owner: not rich", "balance: not rich");
            assertThat(validator.validate(new Account("rich", 101))).isEmpty();
        }

        @Test
        void callFunctionsWithNull() {
            Validator validator = mapped(mapping -> {
                mapping.constraintDefinition(Rich.class)
                        .validateType(Object.class)
                        .with(value -> value != null);
                mapping.type(Account.class).field("tags").constraint(Rich.class);
            });

            assertThat(found(validator.validate(new Account()))).containsExactly("tags: not rich");
        }

        @Test
        void replaceOrJoinExistingValidators() {
            Validator replaced = mapped(mapping -> mapping.constraintDefinition(NotNull.class)
                    .includeExistingValidators(false)
                    .validateType(String.class)
                    .with(text -> "owner".equals(text)));
            Validator joined = mapped(mapping -> {
                mapping.constraintDefinition(Size.class)
                        .validateType(Integer.class)
                        .with(number -> number < 5);
                mapping.type(Account.class)
                        .field("balance")
                        .constraint(size(1, 2))
                        .field("tags")
                        .constraint(size(1, 2));
            });
            Account account = new Account("o", 5);
            account.tags = List.of();

            assertThat(paths(replaced.validate(account))).containsExactly("owner");
            assertThat(paths(joined.validate(account))).containsExactly("balance", "tags");
        }

        @Test
        void tellOfAFunctionThatThrows() {
            Validator validator = mapped(mapping -> {
                mapping.constraintDefinition(Rich.class)
                        .validateType(List.class)
                        .with(list -> list.isEmpty());
                mapping.type(Account.class).field("tags").constraint(Rich.class);
            });

            assertThatThrownBy(() -> validator.validate(new Account()))
                    .isInstanceOf(ValidationException.class)
                    .hasRootCauseInstanceOf(NullPointerException.class);
        }

        @Test
        void tellOfTypesThatNothingValidates() {
            Validator validator = mapped(
                    mapping -> mapping.type(Account.class).field("balance").constraint(notBlank()));

            assertThatThrownBy(() -> validator.validate(new Account()))
                    .isInstanceOf(UnexpectedTypeException.class)
                    .hasMessage("@NotBlank on Mapped.Account#balance (constraint mapping) (int): no"
                            + " ConstraintValidator for int. Supported are CharSequence. Use another constraint or register a"
                            + " ConstraintValidator.");
        }
    }
}
