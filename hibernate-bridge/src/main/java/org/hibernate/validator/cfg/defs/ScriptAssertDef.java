package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.ScriptAssert;

/** {@link ScriptAssert} as a definition. */
public class ScriptAssertDef extends ConstraintDef<ScriptAssertDef, ScriptAssert> {
    /** With the defaults of the attributes. */
    public ScriptAssertDef() {
        super(ScriptAssert.class);
    }

    /** Sets the attribute {@code lang}. */
    public ScriptAssertDef lang(String lang) {
        return addParameter("lang", lang);
    }

    /** Sets the attribute {@code script}. */
    public ScriptAssertDef script(String script) {
        return addParameter("script", script);
    }

    /** Sets the attribute {@code alias}. */
    public ScriptAssertDef alias(String alias) {
        return addParameter("alias", alias);
    }

    /** Sets the attribute {@code reportOn}. */
    public ScriptAssertDef reportOn(String reportOn) {
        return addParameter("reportOn", reportOn);
    }
}
