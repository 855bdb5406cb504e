package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.URL;

/** {@link URL} as a definition. */
public class URLDef extends ConstraintDef<URLDef, URL> {
    /** With the defaults of the attributes. */
    public URLDef() {
        super(URL.class);
    }

    /** Sets the attribute {@code protocol}. */
    public URLDef protocol(String protocol) {
        return addParameter("protocol", protocol);
    }

    /** Sets the attribute {@code host}. */
    public URLDef host(String host) {
        return addParameter("host", host);
    }

    /** Sets the attribute {@code port}. */
    public URLDef port(int port) {
        return addParameter("port", port);
    }

    /** Sets the attribute {@code regexp}. */
    public URLDef regexp(String regexp) {
        return addParameter("regexp", regexp);
    }

    /** Sets the attribute {@code flags}. */
    public URLDef flags(Pattern.Flag... flags) {
        return addParameter("flags", flags);
    }
}
