package app;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.group.GroupSequenceProvider;

@GroupSequenceProvider(OrderSequence.class)
class Order {
    interface Paid {}

    @Length(max = 3)
    private final String code = "A-17";

    @Palindrome
    private final String word = "verity";

    @NotNull(groups = Paid.class)
    private final String receipt = null;
}
