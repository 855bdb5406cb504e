/** Message interpolators and what they are told. */
package org.hibernate.validator.messageinterpolation;
