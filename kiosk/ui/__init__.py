"""What people see and touch: pages in QML, their state in small QObjects; codes cross, sentences do not."""
