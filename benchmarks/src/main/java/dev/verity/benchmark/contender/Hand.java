package dev.verity.benchmark.contender;

import dev.verity.benchmark.bean.Note;
import dev.verity.benchmark.bean.Person;
import dev.verity.benchmark.hand.AccountCheck;
import dev.verity.benchmark.hand.BookingsCheck;
import dev.verity.benchmark.hand.CatalogueCheck;
import dev.verity.benchmark.hand.EventCheck;
import dev.verity.benchmark.hand.ExpressiveFormCheck;
import dev.verity.benchmark.hand.NodeCheck;
import dev.verity.benchmark.hand.OrderCheck;
import dev.verity.benchmark.hand.ParcelCheck;
import dev.verity.benchmark.hand.PersonCheck;
import dev.verity.benchmark.hand.ProductCheck;
import dev.verity.benchmark.hand.SignUpFormCheck;
import dev.verity.benchmark.hand.TeamCheck;
import dev.verity.benchmark.hand.Violation;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** Code written by hand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Hand {
    @Benchmark
    public Object flatBean(Beans beans) {
        return SignUpFormCheck.check(beans.form);
    }

    @Benchmark
    public Object record(Beans beans) {
        return ProductCheck.check(beans.product);
    }

    @Benchmark
    public Object threeViolations(Beans beans, Blackhole reader) {
        return ViolationReader.readHand(SignUpFormCheck.check(beans.badForm), reader);
    }

    @Benchmark
    public Object threeExpressions(Beans beans, Blackhole reader) {
        return ViolationReader.readHand(ExpressiveFormCheck.check(beans.badExpressiveForm), reader);
    }

    @Benchmark
    public Object orderOf20(Beans beans) {
        return OrderCheck.check(beans.orderOf20);
    }

    @Benchmark
    public Object sixViolations(Beans beans, Blackhole reader) {
        return ViolationReader.readHand(OrderCheck.check(beans.badOrderOf20), reader);
    }

    @Benchmark
    public Object orderOf1000(Beans beans) {
        return OrderCheck.check(beans.orderOf1000);
    }

    @Benchmark
    public Object orderOfAMillion(LargeBeans beans) {
        return OrderCheck.check(beans.orderOfAMillion);
    }

    @Benchmark
    public Object backReferences(Beans beans) {
        return TeamCheck.check(beans.team);
    }

    @Benchmark
    public Object ring(Beans beans) {
        return NodeCheck.check(beans.ring);
    }

    @Benchmark
    public Object chain(LargeBeans beans) {
        return NodeCheck.check(beans.chain);
    }

    @Benchmark
    public Object containerElements(Beans beans) {
        return CatalogueCheck.check(beans.catalogue);
    }

    @Benchmark
    public Object parameters(Beans beans) {
        return BookingsCheck.checkParameters(beans.guest, beans.room, beans.persons, beans.arrival);
    }

    @Benchmark
    public Object returnValue(Beans beans) {
        return BookingsCheck.checkReturnValue(beans.bookingNumber);
    }

    @Benchmark
    public Object unconstrained(Beans beans) {
        return checkNote(beans.note);
    }

    private static List<Violation> checkNote(Note note) {
        if (note == null) {
            throw new IllegalArgumentException("nothing to check");
        }
        return List.of();
    }

    @Benchmark
    public Object twoGroups(Beans beans) {
        return AccountCheck.checkBoth(beans.account);
    }

    @Benchmark
    public Object groupSequence(Beans beans) {
        return AccountCheck.checkInSequence(beans.account);
    }

    @Benchmark
    public Object redefinedDefault(Beans beans) {
        return ParcelCheck.check(beans.parcel);
    }

    @Benchmark
    public Object ownConstraints(Beans beans) {
        return EventCheck.check(beans.event);
    }

    @Benchmark
    public Object newObject(Beans beans) {
        return PersonCheck.check(new Person(beans.id, beans.name, beans.age, beans.email));
    }
}
