package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.UUID;

/** {@link UUID} as a definition. */
public class UUIDDef extends ConstraintDef<UUIDDef, UUID> {
    /** With the defaults of the attributes. */
    public UUIDDef() {
        super(UUID.class);
    }

    /** Sets the attribute {@code allowEmpty}. */
    public UUIDDef allowEmpty(boolean allowEmpty) {
        return addParameter("allowEmpty", allowEmpty);
    }

    /** Sets the attribute {@code allowNil}. */
    public UUIDDef allowNil(boolean allowNil) {
        return addParameter("allowNil", allowNil);
    }

    /** Sets the attribute {@code version}. */
    public UUIDDef version(int[] version) {
        return addParameter("version", version);
    }

    /** Sets the attribute {@code variant}. */
    public UUIDDef variant(int[] variant) {
        return addParameter("variant", variant);
    }

    /** Sets the attribute {@code letterCase}. */
    public UUIDDef letterCase(UUID.LetterCase letterCase) {
        return addParameter("letterCase", letterCase);
    }
}
