/** An application that was written for Hibernate Validator, as it is run with the bridge in its place. */
package app;
