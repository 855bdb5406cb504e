package dev.verity.benchmark.contender;

import dev.verity.benchmark.bean.Account;
import dev.verity.benchmark.bean.Address;
import dev.verity.benchmark.bean.Catalogue;
import dev.verity.benchmark.bean.Customer;
import dev.verity.benchmark.bean.Event;
import dev.verity.benchmark.bean.ExpressiveForm;
import dev.verity.benchmark.bean.LineItem;
import dev.verity.benchmark.bean.Order;
import dev.verity.benchmark.bean.Parcel;
import dev.verity.benchmark.bean.Product;
import dev.verity.benchmark.bean.SignUpForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the objects that are validated. */
final class Samples {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

    private Samples() {}

    static SignUpForm form() {
        return new SignUpForm("Ada", "Lovelace", "ada_1815", "ada.lovelace@example.org", 36, true);
    }

    static SignUpForm formWithThreeViolations() {
        return new SignUpForm(" ", "Lovelace", "ada_1815", "ada(at)example.org", 17, true);
    }

    static ExpressiveForm expressiveFormWithThreeViolations() {
        return new ExpressiveForm(" ", "Lovelace", "ada_1815", "ada(at)example.org", 17, true);
    }

    static Product product() {
        return new Product("BK-0042", "Notes on the Analytical Engine", new BigDecimal("19.90"), 12);
    }

    static Order order(int size) {
        return new Order("2025-000042", DAY, customer("Ada Lovelace", "ada@example.org", "London"), items(size));
    }

    static Order orderWithSixViolations() {
        List<LineItem> items = items(20);
        items.set(3, new LineItem("article 3", 0, new BigDecimal("1.50")));
        items.set(7, new LineItem(" ", 1, new BigDecimal("1.50")));
        items.set(19, new LineItem("article 19", 1, null));
        return new Order("2025-000042", DAY, customer("", "ada(at)example.org", " "), items);
    }

    private static Customer customer(String name, String email, String city) {
        return new Customer(name, email, new Address("12 St James's Square", city, "GB"));
    }

    private static List<LineItem> items(int size) {
        List<LineItem> items = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            items.add(new LineItem("article " + index, 1 + index % 9, new BigDecimal("19.90")));
        }
        return items;
    }

    static Catalogue catalogue() {
        Map<String, List<LineItem>> itemsByShelf = new LinkedHashMap<>();
        for (String shelf : List.of("books", "games", "paper", "tools")) {
            itemsByShelf.put(shelf, items(4));
        }
        List<List<String>> tags = List.of(List.of("new", "used"), List.of("gift"), List.of("rare", "large", "fragile"));
        return new Catalogue(itemsByShelf, new ArrayList<>(tags), Optional.of("spring"));
    }

    static Account account() {
        return new Account("ada@example.org", "GB", "GB29NWBK60161331926819", 100);
    }

    static Parcel parcel() {
        return new Parcel("Ada Lovelace", 420, "RR123456785GB");
    }

    static Event event() {
        return new Event("The Analytical Engine", "ADA18151", 250, DAY, DAY.plusDays(2));
    }
}
