package dev.verity.sample.harbour.marina;

import java.util.List;
import org.hibernate.validator.spi.group.DefaultGroupSequenceProvider;

public class CharterSequence implements DefaultGroupSequenceProvider<Charter> {
    @Override
    public List<Class<?>> getValidationGroups(Class<?> type, Charter charter) {
        return charter == null || charter.skippered()
                ? List.of(Charter.class)
                : List.of(Charter.class, Charter.Bareboat.class);
    }
}
