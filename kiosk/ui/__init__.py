"""What people see and touch: pages in QML, their state in small QObjects; codes cross, sentences do not."""

# The QML module in which the Python types below are known.
QML_MODULE = "Kiosk.Backend"
