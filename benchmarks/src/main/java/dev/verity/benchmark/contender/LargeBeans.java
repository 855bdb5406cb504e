package dev.verity.benchmark.contender;

import dev.verity.benchmark.bean.Node;
import dev.verity.benchmark.bean.Order;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The objects that show how cost grows with size. */
@State(Scope.Benchmark)
public class LargeBeans {
    Order orderOfAMillion = Samples.order(1_000_000);
    Node chain = Node.chain(100_000);
}
