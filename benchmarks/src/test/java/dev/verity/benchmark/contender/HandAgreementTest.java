package dev.verity.benchmark.contender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.benchmark.bean.Account;
import dev.verity.benchmark.bean.Address;
import dev.verity.benchmark.bean.Bookings;
import dev.verity.benchmark.bean.Catalogue;
import dev.verity.benchmark.bean.Customer;
import dev.verity.benchmark.bean.Event;
import dev.verity.benchmark.bean.LineItem;
import dev.verity.benchmark.bean.Order;
import dev.verity.benchmark.bean.Parcel;
import dev.verity.benchmark.bean.Person;
import dev.verity.benchmark.bean.Product;
import dev.verity.benchmark.bean.SignUpForm;
import dev.verity.benchmark.hand.AccountCheck;
import dev.verity.benchmark.hand.BookingsCheck;
import dev.verity.benchmark.hand.CatalogueCheck;
import dev.verity.benchmark.hand.EventCheck;
import dev.verity.benchmark.hand.OrderCheck;
import dev.verity.benchmark.hand.ParcelCheck;
import dev.verity.benchmark.hand.PersonCheck;
import dev.verity.benchmark.hand.ProductCheck;
import dev.verity.benchmark.hand.SignUpFormCheck;
import dev.verity.benchmark.hand.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the code by hand to all the constraints of the beans, not only to those that a workload violates. */
class HandAgreementTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);
    private static final String LONG = "x".repeat(101);

    private static ValidatorFactory factory;
    private static Validator validator;
    private static Locale locale;

    @BeforeAll
    static void buildFactory() {
        locale = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        factory = Provider.HIBERNATE_VALIDATOR.buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void closeFactory() {
        factory.close();
        Locale.setDefault(locale);
    }

    @Test
    void checksEveryConstraintOfAForm() {
        for (SignUpForm form : List.of(
                new SignUpForm(null, null, null, null, 0, false),
                new SignUpForm(LONG, LONG, "Ada", "", 18, true),
                new SignUpForm("", " ", "a", "ada@", 17, true),
                Samples.form())) {
            assertSame(SignUpFormCheck.check(form), validator.validate(form));
        }
    }

    @Test
    void checksEveryConstraintOfAProduct() {
        for (Product product : List.of(
                new Product(null, null, null, -1),
                new Product("BK42", LONG, new BigDecimal("-1234567.891"), 0),
                new Product("BK-0042", " ", BigDecimal.ZERO, 1),
                Samples.product())) {
            assertSame(ProductCheck.check(product), validator.validate(product));
        }
    }

    @Test
    void checksEveryConstraintOfAnOrder() {
        List<LineItem> items = Arrays.asList(
                null,
                new LineItem(null, 0, null),
                new LineItem("", -1, BigDecimal.ZERO),
                new LineItem("a", 1, BigDecimal.TEN));
        for (Order order : List.of(
                new Order(null, null, null, null),
                new Order(" ", DAY, new Customer(null, null, null), List.of()),
                new Order("1", DAY, new Customer(LONG, "", new Address(null, null, null)), items),
                new Order("1", DAY, new Customer("", "@", new Address("", " ", "GBR")), items),
                Samples.order(3))) {
            assertSame(OrderCheck.check(order), validator.validate(order));
        }
    }

    @Test
    void checksEveryConstraintOfACatalogue() {
        Map<String, List<LineItem>> shelves = new HashMap<>();
        shelves.put(" ", List.of());
        shelves.put("a", null);
        shelves.put("b", List.of(new LineItem("", 0, null)));
        List<List<String>> tags = List.of(List.of(), List.of("", LONG, "a", "b"), Arrays.asList((String) null));
        for (Catalogue catalogue : List.of(
                new Catalogue(null, null, null),
                new Catalogue(Map.of(), List.of(), Optional.empty()),
                new Catalogue(shelves, tags, Optional.of(" ")),
                Samples.catalogue())) {
            assertSame(CatalogueCheck.check(catalogue), validator.validate(catalogue));
        }
    }

    @ParameterizedTest
    @EnumSource
    void checksEveryConstraintOfAnAccount(AccountSample sample) {
        assertSame(
                AccountCheck.checkBoth(sample.account),
                validator.validate(sample.account, Account.Registration.class, Account.Payment.class));
        assertSame(
                AccountCheck.checkInSequence(sample.account),
                validator.validate(sample.account, Account.Complete.class));
    }

    /** Accounts that are wrong in the first group, in the second, in both, and in none. */
    enum AccountSample {
        FIRST(new Account("", null, "GB29NWBK60161331926819", 1)),
        SECOND(new Account("ada1815", "GB", "GB29", 0)),
        BOTH(new Account(null, null, null, 0)),
        LONG_ONES(new Account(LONG, "GB", LONG, 1)),
        NONE(Samples.account());

        private final Account account;

        AccountSample(Account account) {
            this.account = account;
        }
    }

    @Test
    void checksEveryConstraintOfAParcel() {
        for (Parcel parcel : List.of(
                new Parcel(null, 0, null),
                new Parcel("Ada", 1, null),
                new Parcel("Ada", 1, "RR12"),
                Samples.parcel())) {
            assertSame(ParcelCheck.check(parcel), validator.validate(parcel));
        }
    }

    @Test
    void checksEveryConstraintOfAnEvent() {
        for (Event event : List.of(
                new Event(null, null, 1, DAY, DAY.minusDays(1)),
                new Event("", "ADA1815", 2, null, DAY),
                new Event("a", "ada18151", 3, DAY, null),
                Samples.event())) {
            assertSame(EventCheck.check(event), validator.validate(event));
        }
    }

    @Test
    void checksEveryConstraintOfAPerson() {
        for (Person person : List.of(
                new Person(1, null, -1, null),
                new Person(1, "", 151, "ada"),
                new Person(1, LONG, 150, "ada@example.org"))) {
            assertSame(PersonCheck.check(person), validator.validate(person));
        }
    }

    @Test
    void checksEveryConstraintOfAMethod() {
        for (Object[] arguments :
                List.of(new Object[] {null, null, 0, null}, new Object[] {LONG, "b204", 7, DAY}, new Object[] {
                    "a", "B204", 6, DAY
                })) {
            assertSame(
                    BookingsCheck.checkParameters(
                            (String) arguments[0], (String) arguments[1], (int) arguments[2], (LocalDate) arguments[3]),
                    validator.forExecutables().validateParameters(new Bookings(), Bookings.method(), arguments));
        }
        for (String value : Arrays.asList(null, "", LONG, "a")) {
            assertSame(
                    BookingsCheck.checkReturnValue(value),
                    validator.forExecutables().validateReturnValue(new Bookings(), Bookings.method(), value));
        }
    }

    private static void assertSame(List<Violation> byHand, Collection<? extends ConstraintViolation<?>> expected) {
        Stream<String> violations =
                expected.stream().map(violation -> violation.getPropertyPath() + ": " + violation.getMessage());
        assertThat(byHand.stream().map(violation -> violation.path() + ": " + violation.message()))
                .containsExactlyInAnyOrderElementsOf(violations.toList());
    }
}
