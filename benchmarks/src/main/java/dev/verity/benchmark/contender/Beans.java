package dev.verity.benchmark.contender;

import dev.verity.benchmark.bean.Account;
import dev.verity.benchmark.bean.Bookings;
import dev.verity.benchmark.bean.Catalogue;
import dev.verity.benchmark.bean.Event;
import dev.verity.benchmark.bean.ExpressiveForm;
import dev.verity.benchmark.bean.Node;
import dev.verity.benchmark.bean.Note;
import dev.verity.benchmark.bean.Order;
import dev.verity.benchmark.bean.Parcel;
import dev.verity.benchmark.bean.Product;
import dev.verity.benchmark.bean.SignUpForm;
import dev.verity.benchmark.bean.Team;
import java.lang.reflect.Method;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The objects to validate, the same for all contenders. The fields are not final, so that nothing is taken for a constant. */
@State(Scope.Benchmark)
public class Beans {
    SignUpForm form = Samples.form();
    SignUpForm badForm = Samples.formWithThreeViolations();
    ExpressiveForm badExpressiveForm = Samples.expressiveFormWithThreeViolations();
    Product product = Samples.product();
    Order orderOf20 = Samples.order(20);
    Order badOrderOf20 = Samples.orderWithSixViolations();
    Order orderOf1000 = Samples.order(1000);
    Team team = Team.of(1000);
    Node ring = Node.ring(1000);
    Catalogue catalogue = Samples.catalogue();
    Note note = new Note("text");
    Account account = Samples.account();
    Parcel parcel = Samples.parcel();
    Event event = Samples.event();

    Bookings bookings = new Bookings();
    Method book = Bookings.method();
    String guest = "Ada Lovelace";
    String room = "B204";
    int persons = 2;
    LocalDate arrival = LocalDate.of(2025, 3, 14);
    Object[] bookArguments = {guest, room, persons, arrival};
    String bookingNumber = "ada/B204/2";

    long id = 42;
    String name = "Ada Lovelace";
    int age = 36;
    String email = "ada@example.org";
}
