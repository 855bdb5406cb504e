package org.hibernate.validator;

import java.io.Serial;
import java.security.BasicPermission;

/**
 * The permission that code needed under a security manager. Never asked for.
 *
 * @deprecated Security managers are gone: remove what names this class.
 */
@Deprecated(forRemoval = true)
public class HibernateValidatorPermission extends BasicPermission {
    /** The permission to read private members. */
    public static final HibernateValidatorPermission ACCESS_PRIVATE_MEMBERS =
            new HibernateValidatorPermission("accessPrivateMembers");

    @Serial
    private static final long serialVersionUID = 1L;

    /** The permission with a name. */
    public HibernateValidatorPermission(String name) {
        super(name);
    }

    /** The permission with a name; the actions are ignored. */
    public HibernateValidatorPermission(String name, String actions) {
        super(name, actions);
    }
}
