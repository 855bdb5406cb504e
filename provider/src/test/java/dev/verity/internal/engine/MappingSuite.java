package dev.verity.internal.engine;

import static dev.verity.mapping.Constraints.isNull;
import static dev.verity.mapping.Constraints.max;
import static dev.verity.mapping.Constraints.min;
import static dev.verity.mapping.Constraints.notBlank;
import static dev.verity.mapping.Constraints.notEmpty;
import static dev.verity.mapping.Constraints.notNull;
import static dev.verity.mapping.Constraints.pattern;
import static dev.verity.mapping.Constraints.positive;
import static dev.verity.mapping.Constraints.size;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.engine.Mapped.Account;
import dev.verity.internal.engine.Mapped.Address;
import dev.verity.internal.engine.Mapped.Base;
import dev.verity.internal.engine.Mapped.Late;
import dev.verity.internal.engine.Mapped.Marked;
import dev.verity.internal.engine.Mapped.Named;
import dev.verity.internal.engine.Mapped.Rich;
import dev.verity.internal.engine.Mapped.RichAccount;
import dev.verity.internal.engine.Mapped.Strict;
import dev.verity.mapping.ConstraintDeclaration;
import dev.verity.mapping.ConstraintMapping;
import dev.verity.validator.DefaultGroupSequenceProvider;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Constraints of types and properties that are declared by calls. */
abstract class MappingSuite extends MappedSuite {

    @Nested
    class OnProperties {
        @Test
        void constrainFieldsBesidesAnnotations() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("owner")
                    .constraint(size(2, 3))
                    .field("balance")
                    .constraint(min(1).message("at least {value}"))
                    .constraint(max(5)));

            assertThat(found(validator.validate(new Account())))
                    .containsExactly("owner: size must be between 2 and 3", "balance: at least 1");
            assertThat(found(validator.validateValue(Account.class, "owner", null)))
                    .containsExactly("owner: must not be null");
            assertThat(found(validator.validateProperty(new Account("abc", 6), "balance")))
                    .containsExactly("balance: must be less than or equal to 5");
        }

        @Test
        void constrainGetters() {
            Validator validator =
                    mapped(mapping -> mapping.type(Account.class).getter("name").constraint(notBlank()));

            assertThat(found(validator.validate(new Account()))).containsExactly("name: must not be blank");
            assertThat(found(validator.forExecutables().validateReturnValue(new Account(), method("getName"), " ")))
                    .containsExactly("getName.<return value>: must not be blank");
        }

        @Test
        void constrainGettersThatAreMappedAsMethods() {
            Validator validator = mapped(mapping ->
                    mapping.type(Account.class).method("getName").returnValue().constraint(notNull()));

            assertThat(found(validator.validate(new Account()))).containsExactly("name: must not be null");
        }

        @Test
        void holdForSubclasses() {
            Validator validator = mapped(mapping -> {
                mapping.type(Base.class).field("id").constraint(notNull());
                mapping.type(Named.class).getter("name").constraint(notNull());
            });

            assertThat(found(validator.validate(new Account())))
                    .containsExactlyInAnyOrder("id: must not be null", "name: must not be null");
            assertThat(paths(validator.validate(new Account(), Named.class))).containsExactly("name");
        }

        @Test
        void belongToGroups() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("balance")
                    .constraint(positive().groups(Strict.class))
                    .constraint(min(-1).groups(Strict.class, Default.class)));

            assertThat(validator.validate(new Account())).isEmpty();
            assertThat(found(validator.validate(new Account("o", -2), Strict.class)))
                    .containsExactlyInAnyOrder(
                            "balance: must be greater than 0", "balance: must be greater than or equal to -1");
        }

        @Test
        void haveAPayload() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("balance")
                    .constraint(positive().payload(Marked.class)));

            assertThat(validator.validate(new Account()))
                    .singleElement()
                    .satisfies(violation -> assertThat(
                                    violation.getConstraintDescriptor().getPayload())
                            .isEqualTo(Set.of(Marked.class)));
        }

        @Test
        void countOnceIfTheyAreThereTwice() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("owner")
                    .constraint(notNull())
                    .field("balance")
                    .constraint(min(1))
                    .constraint(min(1)));

            assertThat(found(validator.validate(new Account())))
                    .containsExactly("balance: must be greater than or equal to 1");
            assertThat(found(validator.validateValue(Account.class, "owner", null)))
                    .containsExactly("owner: must not be null");
        }
    }

    @Nested
    class OnContainerElements {
        @Test
        void constrainElements() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("tags")
                    .constraint(notEmpty())
                    .containerElementType()
                    .constraint(notNull())
                    .field("nick")
                    .containerElementType()
                    .constraint(size(2, 3)));
            Account account = new Account();
            account.tags = Arrays.asList("a", null);
            account.nick = Optional.of("n");

            assertThat(found(validator.validate(account)))
                    .containsExactly("tags[1].<list element>: must not be null", "nick: size must be between 2 and 3");
            assertThat(found(validator.validate(new Account()))).containsExactly("tags: must not be empty");
        }

        @Test
        void constrainKeysValuesAndNestedElements() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("scores")
                    .containerElementType(0)
                    .constraint(notBlank())
                    .containerElementType(1, 0)
                    .constraint(max(9))
                    .containerElementType(1)
                    .constraint(size(2, 9)));
            Account account = new Account();
            account.scores = Map.of("", List.of(10));

            assertThat(found(validator.validate(account)))
                    .containsExactlyInAnyOrder(
                            "scores<K>[].<map key>: must not be blank",
                            "scores[].<map value>: size must be between 2 and 9",
                            "scores[].<map value>[0].<list element>: must be less than or equal to 9");
        }

        @Test
        void constrainComponentsOfArrays() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("aliases")
                    .containerElementType()
                    .constraint(pattern("[a-z]+").message("no alias")));
            Account account = new Account();
            account.aliases = new String[] {"a", "B"};

            assertThat(found(validator.validate(account))).containsExactly("aliases[1].<iterable element>: no alias");
        }

        @Test
        void cascadeToElements() {
            Validator validator = mapped(mapping -> {
                mapping.type(Account.class)
                        .field("others")
                        .containerElementType()
                        .valid();
                mapping.type(Address.class).field("city").constraint(notNull());
            });
            Account account = new Account();
            account.others = List.of(new Address("c"), new Address(null));

            assertThat(found(validator.validate(account))).containsExactly("others[1].city: must not be null");
        }
    }

    @Nested
    class OnCascades {
        private Account account() {
            Account account = new Account();
            account.address = new Address(null);
            account.others = List.of(new Address("c"));
            return account;
        }

        @Test
        void cascade() {
            Validator validator = mapped(mapping -> {
                mapping.type(Account.class).field("address").valid();
                mapping.type(Address.class).field("city").constraint(notNull());
            });

            assertThat(found(validator.validate(account()))).containsExactly("address.city: must not be null");
        }

        @Test
        void convertGroups() {
            Validator validator = mapped(mapping -> {
                mapping.type(Account.class)
                        .field("address")
                        .valid()
                        .convertGroup(Default.class)
                        .to(Strict.class)
                        .field("others")
                        .containerElementType()
                        .valid()
                        .convertGroup(Strict.class)
                        .to(Late.class)
                        .convertGroup(Default.class)
                        .to(Late.class);
                mapping.type(Address.class)
                        .field("city")
                        .constraint(notNull().groups(Strict.class))
                        .constraint(isNull().groups(Late.class));
            });

            assertThat(found(validator.validate(account())))
                    .containsExactlyInAnyOrder("address.city: must not be null", "others[0].city: must be null");
            assertThat(paths(validator.validate(account(), Strict.class)))
                    .containsExactlyInAnyOrder("address.city", "others[0].city");
        }
    }

    static final class ByBalance implements DefaultGroupSequenceProvider<Account> {
        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, @Nullable Account account) {
            return account != null && account.balance < 0 ? List.of(type, Late.class) : List.of(type);
        }
    }

    @Nested
    class OnTypes {
        @Test
        void redefineTheDefaultGroupByTheStateOfObjects() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .defaultGroupSequenceProvider(ByBalance.class)
                    .field("tags")
                    .constraint(notNull().groups(Late.class)));

            assertThat(validator.validate(new Account("o", 1))).isEmpty();
            assertThat(paths(validator.validate(new Account("o", -1)))).containsExactly("tags");
        }

        @Test
        void constrainTheClass() {
            Validator validator = mapped(mapping -> {
                mapping.constraintDefinition(Rich.class).validatedBy(RichAccount.class);
                mapping.type(Account.class)
                        .constraint(ConstraintDeclaration.of(Rich.class).with(Rich::least, 3))
                        .constraint(Rich.class);
            });

            assertThat(found(validator.validate(new Account("o", 5)))).containsExactly(": not rich");
            assertThat(found(validator.validate(new Account("o", 10)))).isEmpty();
        }

        @Test
        void redefineTheDefaultGroup() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .defaultGroupSequence(Account.class, Late.class)
                    .field("balance")
                    .constraint(min(1))
                    .field("tags")
                    .constraint(notNull().groups(Late.class)));

            assertThat(paths(validator.validate(new Account()))).containsExactly("balance");
            assertThat(paths(validator.validate(new Account("o", 1)))).containsExactly("tags");
        }
    }

    @Nested
    class OnFactories {
        @Test
        void readMappingsWhenTheyAreBuilt() {
            VerityConfiguration configuration = configuration();
            ConstraintMapping mapping = configuration.createConstraintMapping();
            var account = mapping.type(Account.class);
            var balance = account.field("balance").constraint(min(1));
            configuration.addConstraintMapping(mapping);
            Validator before = validator(configuration);
            balance.constraint(min(2));
            account.getter("name").constraint(notNull());
            mapping.type(Base.class).field("id").constraint(notNull());
            Validator after = validator(configuration);
            Validator other =
                    validator(configuration().addConstraintMapping(mapping).addConstraintMapping(mapping));

            assertThat(found(before.validate(new Account())))
                    .containsExactly("balance: must be greater than or equal to 1");
            for (Validator validator : List.of(after, other)) {
                assertThat(found(validator.validate(new Account())))
                        .containsExactlyInAnyOrder(
                                "id: must not be null",
                                "balance: must be greater than or equal to 1",
                                "balance: must be greater than or equal to 2",
                                "name: must not be null");
            }
        }
    }
}
