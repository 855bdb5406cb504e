package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of {@link Account}, by hand: both groups at once, and one group after the other. */
public final class AccountCheck {
    private AccountCheck() {}

    /** Checks both groups. */
    public static List<Violation> checkBoth(Account account) {
        return Violation.result(checkPayment(account, checkCountry(account, checkRegistration(account))));
    }

    /** Checks the first group, and the second if the first holds. */
    public static List<Violation> checkInSequence(Account account) {
        List<Violation> found = checkCountry(account, checkRegistration(account));
        return Violation.result(found == null ? checkPayment(account, null) : found);
    }

    private static @Nullable List<Violation> checkRegistration(Account account) {
        List<Violation> found = null;
        String login = account.getLogin();
        if (login == null || login.isBlank()) {
            found = Violation.add(found, "login", "must not be blank");
        }
        if (login != null && !EmailAddress.isWellFormed(login)) {
            found = Violation.add(found, "login", "must be a well-formed email address");
        }
        if (login != null && (login.length() < 3 || login.length() > 20)) {
            found = Violation.add(found, "login", "size must be between 3 and 20");
        }
        return found;
    }

    private static @Nullable List<Violation> checkCountry(Account account, @Nullable List<Violation> before) {
        return account.getCountry() == null ? Violation.add(before, "country", "must not be null") : before;
    }

    private static @Nullable List<Violation> checkPayment(Account account, @Nullable List<Violation> before) {
        List<Violation> found = before;
        String iban = account.getIban();
        if (iban == null || iban.isBlank()) {
            found = Violation.add(found, "iban", "must not be blank");
        }
        if (iban != null && (iban.length() < 15 || iban.length() > 34)) {
            found = Violation.add(found, "iban", "size must be between 15 and 34");
        }
        if (account.getLimit() < 1) {
            found = Violation.add(found, "limit", "must be greater than or equal to 1");
        }
        return found;
    }
}
