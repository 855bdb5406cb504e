package app;

import static dev.verity.mapping.Constraints.notNull;
import static dev.verity.mapping.Constraints.positive;

import dev.verity.mapping.ConstraintMappingContributor;

public final class Contributor implements ConstraintMappingContributor {
    @Override
    public void contribute(Mappings mappings) {
        var person = mappings.add().type(Person.class);
        person.field("name").constraint(notNull());
        person.field("age").constraint(positive());
    }
}
