package dev.verity.internal.mapping;

import dev.verity.mapping.ExecutableMapping;
import dev.verity.mapping.PropertyMapping;
import dev.verity.mapping.TypeMembers;

/** Goes on to members of a class whose mapping is at hand. */
interface MembersOfType extends TypeMembers {
    TypeDraft owner();

    @Override
    default PropertyMapping field(String name) {
        return owner().field(name);
    }

    @Override
    default PropertyMapping getter(String property) {
        return owner().getter(property);
    }

    @Override
    default ExecutableMapping method(String name, Class<?>... parameterTypes) {
        return owner().method(name, parameterTypes);
    }

    @Override
    default ExecutableMapping constructor(Class<?>... parameterTypes) {
        return owner().constructor(parameterTypes);
    }
}
