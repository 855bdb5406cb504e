package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.ConstraintMetadata;
import java.io.Serializable;
import java.lang.annotation.ElementType;

/** The place where a constraint is declared: what tells equal constraints of different elements apart. */
record ConstraintPlace(Class<?> host, ElementType elementType, String where) implements Serializable {
    static ConstraintPlace of(ConstraintMetadata constraint) {
        return new ConstraintPlace(constraint.host(), constraint.elementType(), constraint.where());
    }
}
